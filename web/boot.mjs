// Starts the page: looks whether the browser can, fetches program and data side by side, and puts
// the parts together. Until the picture stands, and whenever something fails, the text version is
// the page.
import { connect } from "./bridge.mjs";
import { nameOf } from "./carried.mjs";
import { connectDialog } from "./dialog.mjs";
import { connectDocument } from "./document.mjs";
import { fetchData, fetchProgram, Problem } from "./download.mjs";
import { connectEvents, measure, readFlags } from "./events.mjs";
import { connectFiles } from "./files.mjs";
import { setFullScreen } from "./fullscreen.mjs";
import { busy, done, idle } from "./idle.mjs";
import { connectMirror } from "./mirror.mjs";
import * as page from "./page.mjs";
import { choosePainter, connectPainter } from "./painter.mjs";
import { copyPicture, download as deliverFile, isPrinting, print, saveAsOneFile, setHandout, shareWithDevice } from "./share.mjs";
import "./text.mjs";
import { connectStage } from "./speaker.mjs";
import { showTooltip } from "./tooltip.mjs";
import { fontFiles } from "./typeface.mjs";
import { connectAddress, fragment } from "./url.mjs";

const canvas = document.getElementById("canvas");
const loading = document.getElementById("loading");

// ---- fetching -----------------------------------------------------------------------------------

async function fetchFonts() {
  try {
    return await fontFiles();
  } catch (error) {
    throw new Problem("download", error.message);
  }
}

async function importFactory() {
  try {
    return (await import("./avtalskartan.mjs")).default;
  } catch (error) {
    throw new Problem("download", `avtalskartan.mjs: ${error.message}`);
  }
}

function instantiate(createModule, compiled) {
  return new Promise((resolve, reject) => {
    createModule({
      locateFile: (name) => name,  // it is here already; in a frame without an address there is no other answer
      instantiateWasm(imports, ready) {
        WebAssembly.instantiate(compiled, imports).then((instance) => ready(instance, compiled)).catch(reject);
        return {};
      },
      onAbort: (cause) => reject(new Error(`abort ${cause ?? ""}`)),
    }).then(resolve, reject);
  });
}

// ---- running ------------------------------------------------------------------------------------

/** From a frame in another page: the same view in a window of its own. */
function openWhole() {
  window.open(location.href.replace(/([#&])inb=1&?/, "$1").replace(/[#&]$/, ""), "_blank", "noopener");
}

/** Whoever has a file of their own open is asked before it is gone with the page. */
const ask = (event) => event.preventDefault();

let lastStats = {};
let bridge = null;
let painter = null;
let mirror = null;

/** Hands each part of a message to whom it concerns, in an order in which nothing is half done. */
function receiver(parts) {
  return (message) => {
    if (message.lang !== undefined) page.setLanguage(message.lang);
    if (message.dark !== undefined) page.setDark(message.dark);
    if (message.title !== undefined) page.setTitle(message.title);
    if (message.cursor !== undefined) canvas.style.cursor = message.cursor;
    if (message.url !== undefined) parts.address(message.url);
    if (message.page !== undefined) parts.mirror.show(message.page);
    if (message.document !== undefined && !parts.document.apply(message.document)) parts.mirror.resume();
    if (message.tooltip !== undefined) showTooltip(message.tooltip);
    if (message.pointed !== undefined) parts.document.mark(message.pointed);
    if (message.failed !== undefined) parts.failed(message.failed);
    if (message.announce !== undefined) page.announce(message.announce);
    if (message.stats !== undefined) lastStats = message.stats;
    if (message.dialog !== undefined) parts.dialog.show(message.dialog);
    if (message.download !== undefined) parts.wait(deliverFile(message.download));
    if (message.share !== undefined) parts.wait(shareWithDevice(message.share));
    if (message.copy !== undefined) parts.wait(copyPicture(message.copy, parts.dialog.done));
    if (message.save !== undefined) parts.wait(saveAsOneFile(message.save));
    if (message.print !== undefined) parts.print(message.print);
    if (message.own !== undefined) (message.own ? addEventListener : removeEventListener)("beforeunload", ask);
    if (message.stage !== undefined) parts.stage.show(message.stage);
    if (message.command !== undefined) parts.command(message.command);
  };
}

function run(module, choice, name, data, fonts) {
  const parts = {};
  let usable = true;  // there is a dataset that can be shown
  let alive = true;

  function crashed(error) {
    alive = false;
    console.error(error);
    page.setDrawn(false);
    page.showProblem("start", [String(error?.message ?? error)]);
  }
  bridge = connect(module, receiver(parts), (interval) => painter.frame(interval), crashed);
  painter = connectPainter(module, bridge, choice);
  mirror = connectMirror(bridge);
  parts.mirror = mirror;
  parts.document = connectDocument(bridge);
  parts.address = connectAddress(bridge);
  parts.stage = connectStage(bridge);
  const openFile = connectFiles(bridge);
  parts.dialog = connectDialog((command) => bridge.send("command", [command]),
                               () => parts.mirror.focus("share") || page.focusContent());
  parts.wait = (work) => work.catch((error) => {
    console.error(error);
    page.showProblem("save", [String(error?.message ?? error)]);
  });
  // The browser's own command prints what is shown; before its event ends all must stand there.
  let printing = false;
  parts.print = (content) => (printing ? setHandout(content) : parts.wait(print(content)));
  const errands = {
    "open-file": () => openFile(),
    "compare-file": () => openFile(true),
    "open-whole": openWhole,
    "fullscreen:on": () => setFullScreen(true),
    "fullscreen:off": () => setFullScreen(false),
    "open-speaker": () => parts.stage.openSpeaker(),
    "open-audience": () => parts.stage.openAudience(),
    "close-speaker": () => close(),
    "restart-clock": () => parts.stage.restartClock(),
  };
  parts.command = (command) => {
    if (command.startsWith("focus:")) focus(command.slice("focus:".length));
    else errands[command]();
  };
  let waiting = null;  // to be focused when it can be seen
  function focus(id) {
    if (!parts.document.focus(id)) parts.mirror.focus(id);
    if (!page.isDrawn()) waiting = id;
  }
  parts.failed = (failure) => {
    usable = failure === null;
    if (usable) page.hideProblem("content");
    else page.showProblem("content", [failure.file, ...failure.list]);
    page.setDrawn(alive && usable);
  };

  fonts.forEach((file, face) => bridge.send("font", [file], face));
  const size = [innerWidth, innerHeight, devicePixelRatio];  // until its place is known
  const strings = [fragment(), location.href.split("#")[0]];
  painter.begin(bridge.send("start", strings, ...size, readFlags(), choice.webgl ? 1 : 0) === 1);
  bridge.send("today", [today()]);
  bridge.send("load", [name, data], 0);
  parts.stage.begin();
  connectEvents(bridge, [parts.document, parts.mirror], painter);
  addEventListener("beforeprint", () => {
    if (isPrinting()) return;
    printing = true;
    bridge.send("command", ["print"]);
    printing = false;
  });
  if (!usable) return;
  measure(bridge);
  bridge.drawNow();
  if (!alive) return;  // the text stays, with what crashed() said
  page.setDrawn(true);
  if (waiting !== null) focus(waiting);
}

/** The reader's own date as YYYY-MM-DD. */
function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

async function boot() {
  page.connectFrame((on) => bridge?.call("show_text", on ? 1 : 0));
  if (typeof WebAssembly !== "object") throw new Problem("webassembly");
  loading.hidden = false;
  const choice = choosePainter(asked);
  const dataUrl = document.getElementById("dataset").href;
  const programUrl = document.getElementById("program").href;
  const [createModule, compiled, data, fonts] = await Promise.all(
    [importFactory(), fetchProgram(programUrl), fetchData(dataUrl), fetchFonts()]);
  const module = await instantiate(createModule, compiled);
  run(module, choice, nameOf("dataset"), data, fonts);
}

// ---- for tests ----------------------------------------------------------------------------------

/** A test may say which painter it wants before the page starts: "webgl" or "2d". */
const asked = window.avtalskartan?.use;
let loseContext = null;

window.avtalskartan = {
  idle,
  /** What had focus before is forgotten, as on a page that has just been opened. */
  forget() {
    mirror.forget();
  },
  /** Is all done that a later call would have to wait for? */
  prepared() {
    return bridge?.prepared() ?? false;
  },
  /** Who paints. */
  painter() {
    return painter?.usesWebGL() ? "webgl" : "2d";
  },
  stats() {
    bridge?.call("stats");
    return { ...lastStats, animationFrames: bridge?.frames() ?? 0 };
  },
  loseContext() {
    loseContext ??= canvas.getContext("webgl2").getExtension("WEBGL_lose_context");
    loseContext.loseContext();
  },
  restoreContext() {
    loseContext.restoreContext();
  },
};

busy("start");
try {
  await boot();
} catch (error) {
  console.error(error);
  const own = error instanceof Problem;
  page.setDrawn(false);
  page.showProblem(own ? error.panel : "start", error.message ? [error.message] : []);
}
loading.hidden = true;
done("start");
