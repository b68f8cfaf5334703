// The way to and from the C++ program: strings go in through its inbox, one JSON comes out after
// every call. Nothing here knows what the calls mean.
import { busy, done } from "./idle.mjs";

const encoder = new TextEncoder();
const ZERO = new Uint8Array(1);
const SPARE_MS = 4;  // of an idle period, left to whatever comes next
const whenIdle = window.requestIdleCallback
  ?? ((work) => setTimeout(() => work({ timeRemaining: () => 0 }), SPARE_MS));

/**
 * @param module   the program
 * @param receive  gets every message of the outbox, with «frame» and «wakeAfter» already seen to
 * @param framed   is called when a frame has been made, with the ms since the one before when that
 *                 one asked for it, else null
 * @param failed   gets the error when the program has stopped; after that every call is ignored
 */
export function connect(module, receive, framed, failed) {
  let dead = false;
  let reading = false;
  let frame = 0;
  let timer = 0;
  let frames = 0;
  let last = null;  // when the last frame was drawn, if it asked for another
  let preparing = false;

  function put(parts) {
    const bytes = parts.flatMap((part, i) => {
      const own = typeof part === "string" ? encoder.encode(part) : part;
      return i === 0 ? [own] : [ZERO, own];
    });
    let at = module._av_inbox(bytes.reduce((sum, part) => sum + part.length, 0));
    for (const part of bytes) {
      // HEAPU8 is another object whenever the memory has grown.
      module.HEAPU8.set(part, at);
      at += part.length;
    }
  }

  function guarded(work) {
    if (dead) return 0;
    try {
      return work();
    } catch (error) {
      stop();
      failed(error);
      return 0;
    }
  }

  function stop() {
    dead = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    done("frame");
    done("timer");
  }

  function draw(now) {
    const interval = last === null ? null : now - last;
    frame = 0;
    frames += 1;
    const made = call("frame", now);
    last = frame === 0 ? null : now;
    if (made) guarded(() => framed(interval));
    if (frame === 0) done("frame");
  }

  function wantFrame() {
    if (frame !== 0) return;
    frame = requestAnimationFrame(draw);
    busy("frame");
  }

  function wake() {
    timer = 0;
    wantFrame();
    done("timer");
  }

  /** What a later call would have to wait for is done while nobody waits. Nothing depends on it: a
      browser that is never idle, or has no time for a frame, does it at that call. */
  function prepare(spare) {
    preparing = guarded(() => {
      while (module._av_prepare() !== 0) {
        if (spare.timeRemaining() < SPARE_MS) return true;
      }
      return false;
    }) === true;
    if (preparing) whenIdle(prepare);
  }

  function wantPreparing() {
    if (preparing || dead) return;
    preparing = true;
    whenIdle(prepare);
  }

  function read() {
    if (reading) return;  // the loop further out goes on until nothing is left
    reading = true;
    try {
      for (let out = module._av_outbox(); out !== 0; out = dead ? 0 : module._av_outbox()) {
        const message = JSON.parse(module.UTF8ToString(out));
        if (message.frame) wantFrame();
        if (message.wakeAfter !== undefined) {
          clearTimeout(timer);
          timer = setTimeout(wake, message.wakeAfter);
          busy("timer");
        }
        receive(message);
        wantPreparing();
      }
    } finally {
      reading = false;
    }
  }

  /** Calls _av_<verb> with numbers, then reads the outbox. */
  function call(verb, ...numbers) {
    return guarded(() => {
      const answer = module[`_av_${verb}`](...numbers);
      read();
      return answer;
    });
  }

  /** The same with strings or bytes in the inbox. */
  function send(verb, parts, ...numbers) {
    return guarded(() => {
      put(parts);
      return call(verb, ...numbers);
    });
  }

  /** Draws a frame that was asked for now instead of at the next animation frame. */
  function drawNow() {
    if (frame === 0 || dead) return;
    cancelAnimationFrame(frame);
    last = null;
    draw(performance.now());
    last = null;  // no animation frame's time
  }

  return { call, send, drawNow, frames: () => frames, prepared: () => !preparing };
}
