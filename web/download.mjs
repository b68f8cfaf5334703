// Fetches program and data, tells how far it has come, and says which of them did not come and why.
import { carried } from "./carried.mjs";
import { isSwedish } from "./page.mjs";

const FILES = 2;  // program and data; the size is known when both have begun to come
const SILENCE_MS = 20_000;  // after which nobody waits for more
const progress = { got: 0, total: 0, begun: 0 };

/** What went wrong, and which panel tells of it. */
export class Problem extends Error {
  constructor(panel, detail) {
    super(detail);
    this.panel = panel;
  }
}

/** A sentence that the page has ready, in its language. */
const ready = (id) => document.querySelector(`#${id} > [lang=${isSwedish() ? "sv" : "en"}]`).textContent;

function showProgress() {
  const kilo = (bytes) => Math.ceil(bytes / 1000);
  const { got, total, begun } = progress;
  const bar = document.getElementById("loading-bar");
  const known = begun === FILES && total >= got;
  if (known) {
    bar.max = total;
    bar.value = got;
  } else {
    bar.removeAttribute("value");
  }
  const of = isSwedish() ? "av" : "of";
  document.getElementById("loading-bytes").textContent =
    known ? `${kilo(got)} ${of} ${kilo(total)} kB` : `${kilo(got)} kB`;
}

function countSize(headers) {
  // A compressed answer has the compressed length: of no use.
  progress.begun += 1;
  const packed = headers.get("Content-Encoding");
  progress.total += packed ? Number.NaN : Number(headers.get("Content-Length") ?? Number.NaN);
}

/** Gives up when nothing has come for a while. */
function patience() {
  const control = new AbortController();
  let timer = 0;
  const end = () => clearTimeout(timer);
  const stop = (why) => control.abort(new Error(ready(why)));
  const go = () => {
    end();
    timer = setTimeout(stop, SILENCE_MS, "came-nothing");
  };
  go();
  return { signal: control.signal, go, stop, end };
}

/** What has come so far is counted; neither program nor data begin as a web page does. */
function counter(wait) {
  let first = true;
  return new TransformStream({
    transform(chunk, controller) {
      wait.go();
      if (first && String.fromCharCode(chunk[0]) === "<") {
        wait.stop("came-a-page");
        controller.error(wait.signal.reason);
        return;
      }
      first = false;
      progress.got += chunk.length;
      showProgress();
      controller.enqueue(chunk);
    },
  });
}

/** What `use` makes of the file's answer, which has the type we know it has. */
async function download(url, type, panel, use) {
  const wait = patience();
  try {
    const response = await fetch(url, { signal: wait.signal });
    if (!response.ok) throw new Problem(panel, `${url}: ${response.status}`);
    countSize(response.headers);
    return await use(new Response(response.body.pipeThrough(counter(wait)), { headers: { "Content-Type": type } }));
  } catch (error) {
    // A program that came whole and is none is another matter.
    if (error instanceof Problem || error instanceof WebAssembly.CompileError) throw error;
    throw new Problem(panel, `${url}: ${wait.signal.reason?.message ?? error.message}`);
  } finally {
    wait.end();
  }
}

export async function fetchProgram(url) {
  const own = carried("program");
  if (own) return WebAssembly.compile(own);
  return download(url, "application/wasm", "download", async (response) => WebAssembly.compileStreaming
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer()));
}

export async function fetchData(url) {
  const own = carried("dataset");
  if (own) return own;
  return download(url, "application/json", "data", async (response) => new Uint8Array(await response.arrayBuffer()));
}
