// Who paints the picture: the program with WebGL, or, where that is missing, done in software or
// slow, a script with a 2D canvas. It stays so as long as the page is open; nothing is stored.
import { connectCanvas2d, loadFonts } from "./canvas2d.mjs";

const FORCED = matchMedia("(forced-colors: active)");  // the program's own painter has colours of its own
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|\bwarp\b/i;
const FRAMES = 10;      // of gestures, by which is judged
const SLOW_MS = 25;     // between one and the next
const AFTER_EVENT = 2;  // frames that a movement of the hand brings about
const LOSSES = 2;       // of the graphics context; then it is not to be relied on

/** Gives back what the graphics card holds for us. */
function release(gl) {
  if (!gl.isContextLost()) gl.getExtension("WEBGL_lose_context")?.loseContext();
}

/** What the browser has: "hardware", "software" or "none". */
function graphics() {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (gl === null) return "none";
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer = gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  release(gl);
  return SOFTWARE.test(renderer) ? "software" : "hardware";
}

/** @param asked  "webgl" or "2d" regardless of what the browser has, for tests */
export function choosePainter(asked) {
  const found = graphics();
  const webgl = found !== "none" && (asked ? asked === "webgl" : found === "hardware" && !FORCED.matches);
  if (!webgl) loadFonts();
  return { webgl, software: found !== "hardware" };
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

export function connectPainter(module, bridge, choice) {
  let paint = null;     // where the program does not
  let moved = 0;        // frames to come that a hand has brought about
  let losses = 0;
  const intervals = [];

  const usesWebGL = () => paint === null;

  function leaveWebGL() {
    paint = connectCanvas2d(module, choice.software);
    bridge.call("leave_webgl");
    bridge.drawNow();
    release(document.getElementById("canvas").getContext("webgl2"));
  }

  function judge(interval) {
    if (moved === 0 || intervals.length === FRAMES) return;
    moved -= 1;
    if (interval === null) return;
    intervals.push(interval);
    if (intervals.length === FRAMES && median(intervals) > SLOW_MS) leaveWebGL();
  }

  FORCED.addEventListener("change", () => {
    if (FORCED.matches && usesWebGL()) leaveWebGL();
  });

  return {
    usesWebGL,
    /** The program has begun: has it a context? */
    begin(webgl) {
      if (!webgl) paint = connectCanvas2d(module, choice.software);
    },
    /** A frame has been made, so long (ms) after the one before if they came in a row. */
    frame(interval) {
      if (usesWebGL()) judge(interval);
      else paint();
    },
    /** The hand has moved something. */
    gesture() {
      moved = AFTER_EVENT;
    },
    lost() {
      if (!usesWebGL()) return;
      losses += 1;
      if (losses < LOSSES) bridge.call("context", 1);
      else leaveWebGL();
    },
    restored() {
      if (usesWebGL()) bridge.call("context", 0);
    },
  };
}
