// What the reader and the browser do, told to the program.
import { isFullScreen, isLastChange } from "./fullscreen.mjs";

const canvas = document.getElementById("canvas");
const stage = document.getElementById("stage");

const MOVE = 0, DOWN = 1, UP = 2, CANCEL = 3, LEAVE = 4;
const TYPES = { mouse: 0, touch: 1, pen: 2 };
const LINE_PX = 16;   // a wheel that counts lines or pages
const PINCH = 16;     // modifier of a wheel event that is a pinch on a trackpad

export const FLAG = { dark: 1, touch: 2, still: 4, forced: 16, full: 32 };

const QUERIES = [
  [FLAG.dark, "(prefers-color-scheme: dark)"],
  [FLAG.touch, "(pointer: coarse)"],
  [FLAG.still, "(prefers-reduced-motion: reduce)"],
  [FLAG.forced, "(forced-colors: active)"],
];

export function readFlags() {
  return QUERIES.reduce((flags, [flag, query]) => flags | (matchMedia(query).matches ? flag : 0),
                        isFullScreen() ? FLAG.full : 0);
}

export const ROOT_FONT = 16;  // px, for which the pictures are drawn

/** The picture grows with the reader's text: so many CSS pixels are one of its own. */
export function textScale() {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT_FONT || 1;
}

let scale = 1;

/** How many pixels the screen has there. */
function pixelsOf(box, width, height) {
  const [across, down] = [box?.inlineSize, box?.blockSize];
  // A browser that only feigns its pixel ratio gives CSS pixels here.
  const feigned = devicePixelRatio !== 1 && Math.abs(across - width) < 1 && Math.abs(down - height) < 1;
  if (box && !feigned) return [across, down];
  return [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
}

/**
 * Makes the canvas as many pixels as the screen has there, and says how large it is. While it has
 * no size (taken out, not displayed) nothing is done: null.
 */
export function fitCanvas(entry) {
  const width = entry?.contentRect.width ?? canvas.clientWidth;
  const height = entry?.contentRect.height ?? canvas.clientHeight;
  if (width === 0 || height === 0) return null;
  const [across, down] = pixelsOf(entry?.devicePixelContentBoxSize?.[0], width, height);
  // Setting a size empties the canvas, so only when it is new.
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  scale = textScale();
  return [width / scale, height / scale, across * scale / width];
}

/** How large the window is, in the picture's own pixels. */
function tellWindow(bridge) {
  scale = textScale();
  bridge.call("window", innerWidth / scale, innerHeight / scale);
}

/** The picture's place has been given or has changed: its size is told, and it is drawn. */
export function measure(bridge) {
  tellWindow(bridge);
  const size = fitCanvas();
  if (size === null) return;
  bridge.call("resize", ...size);
  bridge.drawNow();
}

export function connectEvents(bridge, owners, painter) {
  connectSize(bridge);
  connectFlags(bridge);
  connectPointers(bridge, painter);
  connectWheel(bridge, painter);
  connectKeys(bridge, owners);
  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();  // or it would never come back
    painter.lost();
  });
  canvas.addEventListener("webglcontextrestored", painter.restored);
}

function connectSize(bridge) {
  let last = "";
  function resize(entry) {
    const size = fitCanvas(entry);
    if (size === null) return;
    const now = [...size, canvas.width, canvas.height].join(" ");
    if (now === last) return;
    last = now;
    bridge.call("resize", ...size);
    bridge.drawNow();  // before the browser paints an emptied canvas
  }
  const observer = new ResizeObserver((entries) => resize(entries.at(-1)));
  addEventListener("resize", () => tellWindow(bridge));
  // As wide as a letter: larger text is heard of.
  new ResizeObserver(() => {
    tellWindow(bridge);
    resize();
  }).observe(document.getElementById("letter"));
  try {
    observer.observe(canvas, { box: "device-pixel-content-box" });
  } catch {
    observer.observe(canvas);
    // Without that box nobody tells of a new pixel ratio (zoom, another screen).
    const watch = () => {
      matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", () => {
        resize();
        watch();
      }, { once: true });
    };
    watch();
  }
}

function connectFlags(bridge) {
  for (const [, query] of QUERIES) {
    matchMedia(query).addEventListener("change", () => bridge.call("flags", readFlags()));
  }
  document.addEventListener("fullscreenchange", () => {
    if (!isLastChange()) return;
    // Of a short stay both ends may be told when it is over: where one ends, one has begun.
    if (!isFullScreen()) bridge.call("flags", readFlags() | FLAG.full);
    bridge.call("flags", readFlags());
  });
}

function connectPointers(bridge, painter) {
  const pressed = new Map();  // pointer id -> last event

  function tell(kind, event) {
    bridge.call("pointer", kind, event.pointerId, event.offsetX / scale, event.offsetY / scale, event.buttons,
                TYPES[event.pointerType] ?? 0);
  }

  canvas.addEventListener("pointermove", (event) => {
    if (pressed.has(event.pointerId)) {
      pressed.set(event.pointerId, event);
      painter.gesture();
    }
    tell(MOVE, event);
  });
  canvas.addEventListener("pointerdown", (event) => {
    canvas.focus({ preventScroll: true });
    canvas.setPointerCapture(event.pointerId);
    pressed.set(event.pointerId, event);
    tell(DOWN, event);
  });
  canvas.addEventListener("pointerup", (event) => {
    // With another button of the mouse still down this is no event of its own.
    pressed.delete(event.pointerId);
    tell(UP, event);
  });
  canvas.addEventListener("pointercancel", (event) => {
    pressed.delete(event.pointerId);
    tell(CANCEL, event);
  });
  canvas.addEventListener("pointerleave", (event) => tell(LEAVE, event));
  // The middle button would start the browser's own scrolling.
  canvas.addEventListener("mousedown", (event) => {
    if (event.button === 1) event.preventDefault();
  });

  function letGo() {
    for (const event of pressed.values()) tell(CANCEL, event);
    pressed.clear();
  }
  addEventListener("blur", letGo);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) letGo();
  });
}

function modifiers(event) {
  return (event.shiftKey ? 1 : 0) | (event.ctrlKey ? 2 : 0) | (event.altKey ? 4 : 0) | (event.metaKey ? 8 : 0);
}

const REST_MS = 150;  // since the page last scrolled

/**
 * Where the page scrolls, the wheel is the page's until the pointer moves over the picture after the
 * page has come to rest: a picture that comes under the pointer shall not stop whoever scrolls by.
 */
function armedByPointer() {
  let armed = false;
  let scrolled = -Infinity;
  addEventListener("scroll", (event) => {
    if (event.target !== document && !event.target.contains(canvas)) return;
    armed = false;
    scrolled = event.timeStamp;
  }, { capture: true, passive: true });
  canvas.addEventListener("pointermove", (event) => {
    if (event.timeStamp - scrolled > REST_MS) armed = true;
  });
  canvas.addEventListener("pointerleave", () => {
    armed = false;
  });
  const overflows = (box) => box !== null && box.scrollHeight > box.clientHeight;
  return () => armed || !(overflows(document.documentElement) || overflows(canvas.closest(".view")));
}

function connectWheel(bridge, painter) {
  // A pinch on a trackpad arrives as wheel with ctrlKey though no Ctrl is down.
  let control = false;
  const keys = (event) => {
    control = event.ctrlKey;
  };
  for (const name of ["keydown", "keyup", "pointermove", "pointerdown"]) {
    addEventListener(name, keys, { capture: true, passive: true });
  }
  addEventListener("blur", () => {
    control = false;
  });

  const armed = armedByPointer();
  canvas.addEventListener("wheel", (event) => {
    if (event.ctrlKey && control) return;  // the browser's own zoom
    if (!event.ctrlKey && !armed()) return;
    const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? canvas.clientHeight : 1;
    const mods = modifiers(event) | (event.ctrlKey ? PINCH : 0);
    const used = bridge.call("wheel", event.offsetX / scale, event.offsetY / scale, event.deltaX * unit, event.deltaY * unit, mods);
    if (!used) return;
    event.preventDefault();
    painter.gesture();
  }, { passive: false });

  // Safari has its own events for the same gesture.
  let spread = 1;
  canvas.addEventListener("gesturestart", (event) => {
    event.preventDefault();
    spread = 1;
  });
  canvas.addEventListener("gesturechange", (event) => {
    event.preventDefault();
    const step = -100 * Math.log(event.scale / spread);
    spread = event.scale;
    const box = canvas.getBoundingClientRect();
    bridge.call("wheel", (event.clientX - box.left) / scale, (event.clientY - box.top) / scale, 0, step, 2 | PINCH);
  });
}

function isTyping(element) {
  return element.matches?.("input, textarea, select, [contenteditable]");
}

function connectKeys(bridge, owners) {
  document.addEventListener("keydown", (event) => {
    // With nothing in focus, as when the page has just opened, keys are the map's too.
    const nowhere = event.target === document.body && !document.querySelector("dialog[open]") &&
      document.documentElement.dataset.show === "picture";
    if (!nowhere && !stage.contains(event.target)) return;
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    if (event.key === "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (owners.some((owner) => owner.takesKey(event))) return;
    if (bridge.send("key", [event.key], modifiers(event))) event.preventDefault();
  });
}
