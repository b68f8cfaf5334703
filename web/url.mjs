// The state in the address bar. The program says what stands there; Back and pasted links go to it.
import { busy, done } from "./idle.mjs";

const REPLACE_EVERY_MS = 500;  // Safari stops a page that replaces more than 100 times in 30 s

/** What the program shall read: an anchor of the text version («#kallor») is no state. */
export function fragment() {
  const hash = location.hash.slice(1);
  return !hash.includes("=") && document.getElementById(hash) ? "" : hash;
}

/** Is the page in a frame of another one (inb=1)? */
export const isEmbedded = () => /[#&]inb=1(?:&|$)/.test(location.hash);

export function connectAddress(bridge) {
  let known = location.hash;
  let waiting = null;
  let timer = 0;
  let lastReplace = -REPLACE_EVERY_MS;

  function write(text, push) {
    const url = text === "" ? location.pathname + location.search : `#${text}`;
    try {
      if (push) history.pushState(null, "", url);
      else history.replaceState(null, "", url);
    } catch {
      // Too many in a short time: the next one counts.
    }
    known = location.hash;
  }

  function flush() {
    clearTimeout(timer);
    timer = 0;
    if (waiting !== null) {
      lastReplace = performance.now();
      write(waiting, false);
      waiting = null;
    }
    done("address");
  }

  function show({ fragment: text, push }) {
    if (push) {
      flush();
      write(text, true);
      return;
    }
    waiting = text;
    if (timer !== 0) return;
    const rest = lastReplace + REPLACE_EVERY_MS - performance.now();
    if (rest <= 0) {
      flush();
    } else {
      timer = setTimeout(flush, rest);
      busy("address");
    }
  }

  function changed() {
    if (location.hash === known) return;  // popstate and hashchange come in pairs
    known = location.hash;
    waiting = null;
    bridge.send("fragment", [fragment()]);
  }
  addEventListener("popstate", changed);
  addEventListener("hashchange", changed);
  addEventListener("pagehide", flush);

  return show;
}
