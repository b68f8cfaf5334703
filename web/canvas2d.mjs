// Paints the flat list of shapes that the program makes (its format stands in
// src/flat/shape_list.h) on a 2D canvas: the picture where WebGL is missing or slow.
import { busy, done } from "./idle.mjs";

const ALIGN = ["left", "center", "right"];
const LEAST_RADIUS = 0.5;  // corners of a smaller one are square

const style = getComputedStyle(document.documentElement);
const FACES = [[400, "--sans"], [600, "--sans"], [600, "--display"]].map(
  ([weight, family]) => (size) => `${weight} ${size}px ${style.getPropertyValue(family)}`);

let fonts = null;

/** Asks for the letters; text painted before they are here is in the browser's own. */
export function loadFonts() {
  fonts ??= Promise.allSettled(FACES.map((face) => document.fonts.load(face(16))));
  return fonts;
}

/**
 * A canvas of its own above the one that takes the pointer: a canvas that has had WebGL cannot be
 * painted on in another way.
 * @param software  pixels are made by the processor; then the canvas is kept there too
 */
export function connectCanvas2d(module, software) {
  const below = document.getElementById("canvas");
  const canvas = document.createElement("canvas");
  canvas.id = "picture";
  canvas.setAttribute("aria-hidden", "true");
  below.after(canvas);
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: software });

  let numbers = null;
  let colours = [];
  let texts = null;
  let at = 0;
  let font = "";
  const next = () => numbers[at++];

  /** "CanvasText 50": a colour of the system's as it is now, so strong in per cent. */
  function inSystem(line) {
    const [keyword, strength] = line.split(" ");
    context.fillStyle = keyword;
    const is = context.fillStyle;  // "#rrggbb", or with a strength of its own
    return is.startsWith("#") ? is + Math.round(strength * 2.55).toString(16).padStart(2, "0") : is;
  }

  function box() {
    const [x, y, w, h, radius, fill] = [next(), next(), next(), next(), next(), next()];
    if (fill !== 0) {
      context.fillStyle = colours[fill];
      corners(x, y, w, h, radius, "fill");
    }
    if (!pen("butt", "miter")) return;
    const half = context.lineWidth / 2;
    if (w > 2 * half && h > 2 * half) corners(x + half, y + half, w - 2 * half, h - 2 * half, radius - half, "stroke");
  }

  function corners(x, y, w, h, radius, how) {
    if (radius < LEAST_RADIUS) {
      context[`${how}Rect`](x, y, w, h);
      return;
    }
    context.beginPath();
    context.roundRect(x, y, w, h, radius);
    context[how]();
  }

  /** Takes up the pen for an outline; false when there is none. */
  function pen(cap, join) {
    const [colour, width, dash, gap] = [next(), next(), next(), next()];
    if (colour === 0) return false;
    context.strokeStyle = colours[colour];
    context.lineWidth = width;
    context.lineCap = dash > 0 ? "butt" : cap;
    context.lineJoin = join;
    context.setLineDash(dash > 0 ? [dash, gap] : []);
    return true;
  }

  /** Fills and strokes the path that is there. */
  function finish(fill, stroked) {
    if (fill !== 0) {
      context.fillStyle = colours[fill];
      context.fill();
    }
    if (stroked) context.stroke();
  }

  function fade() {
    const [x, y, w, h, left, right] = [next(), next(), next(), next(), next(), next()];
    const gradient = context.createLinearGradient(x, 0, x + w, 0);
    gradient.addColorStop(0, colours[left]);
    gradient.addColorStop(1, colours[right]);
    context.fillStyle = gradient;
    context.fillRect(x, y, w, h);
  }

  function line() {
    context.beginPath();
    context.moveTo(next(), next());
    context.lineTo(next(), next());
    if (pen("butt", "miter")) context.stroke();
  }

  function polygon() {
    const closed = next();
    const fill = next();
    const stroked = pen("round", "round");
    context.beginPath();
    for (let left = next(); left > 0; left -= 1) context.lineTo(next(), next());
    if (closed) context.closePath();
    finish(fill, stroked);
  }

  function circle() {
    context.beginPath();
    context.arc(next(), next(), next(), -Math.PI / 2, Math.PI * 1.5);
    context.closePath();
    const fill = next();
    finish(fill, pen("butt", "round"));
  }

  function text() {
    const [x, y, size, face, align, colour] = [next(), next(), next(), next(), next(), next()];
    const wanted = FACES[face](size);
    if (font !== wanted) {
      font = wanted;
      context.font = wanted;
      // The reader's spacing of text is the document's: words in a picture have their places.
      context.letterSpacing = context.wordSpacing = "0px";
    }
    context.textAlign = ALIGN[align];
    context.fillStyle = colours[colour];
    context.fillText(texts.next().value, x, y);
  }

  function hatch() {
    context.strokeStyle = colours[next()];
    context.lineWidth = next();
    context.lineCap = "butt";
    context.setLineDash([]);
    context.beginPath();
    for (let left = next(); left > 0; left -= 1) {
      context.moveTo(next(), next());
      context.lineTo(next(), next());
    }
    context.stroke();
  }

  function clip() {
    context.restore();
    context.save();
    font = "";
    context.beginPath();
    context.rect(next(), next(), next(), next());
    context.clip();
  }

  const PAINT = [clip, box, fade, line, polygon, circle, text, hatch];

  /** Paints the program's last frame. */
  function paint() {
    const memory = module.HEAPU8.buffer;  // another object whenever the memory has grown
    const [first, count, colourLines, textLines] = new Uint32Array(memory, module._av_picture(), 4);
    if (count === 0) return;
    numbers = new Float32Array(memory, first, count);
    colours = module.UTF8ToString(colourLines).split("\n").map((line) => line.includes(" ") ? inSystem(line) : line);
    texts = module.UTF8ToString(textLines).split("\n").values();
    if (canvas.width !== below.width) canvas.width = below.width;
    if (canvas.height !== below.height) canvas.height = below.height;
    context.save();
    for (at = 0; at < count;) PAINT[next()]();
    context.restore();
  }

  busy("fonts");
  loadFonts().then(paint).finally(() => done("fonts"));
  return paint;
}
