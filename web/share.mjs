// What leaves the page: files that the browser saves, and paper.
import { asItCame } from "./carried.mjs";
import { buildList } from "./elements.mjs";
import { busy, done } from "./idle.mjs";

const handout = document.getElementById("handout");
const sheet = new CSSStyleSheet();

function saveBlob(name, blob) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);  // the browser is still reading it
}

/** An SVG as pixels, `scale` for each of its own. */
async function toPng(svg, scale) {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

export async function download({ name, type, text, scale }) {
  busy("download");
  try {
    saveBlob(name, scale ? await toPng(text, scale) : new Blob([text], { type }));
  } finally {
    done("download");
  }
}

/** The picture to the clipboard, as pixels; says so when it is there. */
export async function copyPicture({ text, done: said }, tell) {
  busy("copy");
  try {
    // The promise, not what comes of it: browsers ask for it while the press is still fresh.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": toPng(text, 2) })]);
    tell("copy:png", said);
  } finally {
    done("copy");
  }
}

/** With whatever the device shares with. Whoever changes their mind has done nothing wrong. */
export async function shareWithDevice(content) {
  try {
    await navigator.share(content);
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

/** What this browser cannot do is not offered. */
export function withoutImpossible(list) {
  const missing = new Set();
  if (!navigator.share) missing.add("share:system");
  if (!navigator.clipboard?.write || !globalThis.ClipboardItem) missing.add("copy:png");
  for (const button of list.querySelectorAll("button[data-command]")) {
    if (missing.has(button.dataset.command)) button.remove();
  }
}

// ---- one file -----------------------------------------------------------------------------------

function toBase64(text) {
  const bytes = new TextEncoder().encode(text);
  let letters = "";
  for (let i = 0; i < bytes.length; i += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(letters);
}

/** The page in one file: this page itself when it is one, else the one that lies beside it. */
async function oneFile() {
  if (asItCame) return asItCame;
  const response = await fetch(document.getElementById("one-file").href);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

const attribute = (text) => text.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The same page with another dataset in it, and that dataset's text version. */
function withDataset(page, { dataName, data, text }) {
  const block = /(<script type="application\/json" id="dataset" data-name=")[^"]*">[^<]*/;
  // Written so that the pattern does not find itself: this script lies in the page it changes.
  const words = /(<!-{2} text version -{2}>)[^]*?(<!-{2} end of text version -{2}>)/;
  return page
    .replace(block, (all, head) => `${head}${attribute(dataName)}">${toBase64(data)}`)
    .replace(words, (all, head, foot) => `${head}\n${text}\n${foot}`);
}

export async function saveAsOneFile(save) {
  busy("download");
  try {
    const page = withDataset(await oneFile(), save);
    saveBlob(save.name, new Blob([page], { type: "text/html" }));
  } finally {
    done("download");
  }
}

// ---- paper --------------------------------------------------------------------------------------

const cssString = (text) => `"${text.replace(/[\\"\n]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;

/** Puts the hand-out where only paper shows it. */
export function setHandout({ foot, link, list }) {
  handout.replaceChildren(buildList(list));
  // Boxes in the margin, where the browser knows them; others print their own.
  sheet.replaceSync(`@page {
    @top-left { content: ${cssString(foot)}; }
    @bottom-left { content: ${cssString(link)}; }
  }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [sheet];
}

let printing = false;

/** Is what is being printed a hand-out that was asked for on the page? */
export const isPrinting = () => printing;

/** When every picture is there: the browser's own dialog. */
export async function print(content) {
  setHandout(content);
  busy("print");
  try {
    await Promise.all([...handout.querySelectorAll("img")].map((image) => image.decode()));
    printing = true;
    window.print();
  } finally {
    printing = false;
    done("print");
  }
}
