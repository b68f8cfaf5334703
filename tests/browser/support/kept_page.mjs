// The page that a worker keeps. It is loaded once and brought back before every test to how it was
// then, which costs a tenth of loading it. A page that does not come back is thrown away.

/** Where the kept page waits: the timeline with nothing else in the address. */
export const HOME = "v=1&vy=tidslinje";

const LONGEST_HISTORY = 30;  // the browser stops counting at 50, and tests count its steps
const EVENTS = ["console", "pageerror", "request", "response", "filechooser"];
const OWN_PAGE = "only before it is loaded: such a test takes a page of its own (`fresh`)";

// ---- in the page ------------------------------------------------------------------------------------

/**
 * Everything that a reader or a test could tell from a fresh page: of the text version, which the
 * program makes anew in words of its own when it is first shown, and of all the rest.
 */
function likeness() {
  const lines = { page: [], text: [] };
  const add = (node, depth, part) => {
    if (node.nodeType === Node.TEXT_NODE) part.push(`${depth} ${node.data}`);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`)
      .filter((each) => each !== 'style=""').sort();
    const held = [node.value, node.scrollLeft, node.scrollTop].filter(Boolean);
    part.push([depth, node.tagName, ...attributes, ...held].join(" "));
    for (const child of node.childNodes) add(child, depth + 1, child.id === "text" ? lines.text : part);
  };
  add(document.documentElement, 0, lines.page);
  const canvas = document.getElementById("canvas");
  lines.page.push(
    `address ${location.href}`,
    `focus ${document.activeElement.id || document.activeElement.tagName}`,
    `full screen ${document.fullscreenElement !== null}`,
    `selection ${getSelection().toString()}`,
    `canvas ${canvas.width} ${canvas.height}`,
    `style sheets ${document.adoptedStyleSheets.length}`,
    `globals ${Object.keys(window).sort().join(" ")}`,
    `stored ${localStorage.length} ${sessionStorage.length}`,
  );
  return { page: lines.page.join("\n"), text: lines.text.join("\n"), steps: history.length };
}

/** Leaves what a reader would have left: full screen, dialog, file, overlays; then goes home. */
async function goHome({ home, by }) {
  const { idle, forget } = window.avtalskartan;
  const go = async (fragment) => {
    document.activeElement.blur();
    if (location.hash !== `#${fragment}`) location.replace(`#${fragment}`);
    await idle();
  };
  const escape = (element) => !element.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  const dialog = document.getElementById("dialog");

  dispatchEvent(new Event("blur"));  // fingers, buttons and keys that are still down are let go
  if (document.fullscreenElement) await document.exitFullscreen();
  if (dialog.open) dialog.close();
  for (const over of document.querySelectorAll("#document dialog[open]")) {
    over.dispatchEvent(new Event("cancel", { cancelable: true }));
  }
  await go(home);
  for (const field of document.querySelectorAll("#stage input")) escape(field);
  document.activeElement.blur();
  while (escape(document.body)) await idle();
  [...document.querySelectorAll("#document button")].find((each) => each.textContent === "Stäng filen")?.click();
  for (const fragment of by) await go(fragment);
  await go(home);
  forget();
  // The next Tab begins at the top.
  const root = document.documentElement;
  root.tabIndex = -1;
  root.focus({ preventScroll: true });
  root.blur();
  root.removeAttribute("tabindex");
  getSelection().removeAllRanges();
  for (const element of document.querySelectorAll("*")) {
    if (element.scrollTop || element.scrollLeft) element.scrollTo(0, 0);
  }
  await idle();
  // What is left of words that were shown, until the next ones replace it.
  for (const error of document.querySelectorAll(".field-error")) error.style.left = "";
  for (const heading of document.querySelectorAll("#mirror :is(h1, h2)")) heading.removeAttribute("tabindex");
  document.getElementById("announce").textContent = "";
  dialog.removeAttribute("data-kind");
  for (const name of ["aria-label", "title"]) dialog.querySelector(".dialog-close").removeAttribute(name);
}

// ---- the page ---------------------------------------------------------------------------------------

/** Pages that are kept, each with the addresses it has been at since it came home. */
const visited = new WeakMap();

export const isKept = (page) => visited.has(page);

/** Ways home that undo what is not in the address: the first slide is where the next presentation
    begins and nothing lies over it, and the text version is made anew when it is shown. */
function waysHome(page) {
  const been = visited.get(page).join(" ");
  const atHome = page.url().endsWith(`#${HOME}`);  // so going there would change nothing
  return [[atHome || been.includes("steg="), `${HOME}&steg=1`], [been.includes("text=1"), `${HOME}&text=1`]]
    .filter(([needed]) => needed).map(([, fragment]) => fragment);
}

async function comeHome(page) {
  await page.evaluate(goHome, { home: HOME, by: waysHome(page) });
  visited.set(page, []);
}

/** Brings the kept page to a fragment, from wherever it is. */
export async function openKept(page, fragment) {
  if (visited.get(page).length > 0) await comeHome(page);
  await page.evaluate(async ([to, home]) => {
    if (to !== home) location.replace(`#${to}`);
    await window.avtalskartan.idle();
  }, [fragment, HOME]);
  visited.get(page).push(fragment);
}

/** Refuses what would only work on a page that is about to be loaded. */
function refuse(page) {
  for (const name of ["addInitScript", "route"]) {
    page[name] = () => {
      throw new Error(`${name}: ${OWN_PAGE}`);
    };
  }
}

/** Everything that a test can set from outside, back to what the project uses. */
async function resetSurroundings(page, { viewport, colorScheme }) {
  for (const event of EVENTS) page.removeAllListeners(event);
  await page.context().clearPermissions();
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ media: null, colorScheme, reducedMotion: null, forcedColors: null });
  await page.setViewportSize(viewport);
}

/** The first line in which two likenesses differ; nothing when they do not. */
function difference(before, now) {
  const [old, lines] = [before, now].map(({ page, text }) => `${page}\n${text}`.split("\n"));
  const at = lines.findIndex((line, i) => line !== old[i]);
  if (at >= 0) return `«${lines[at]}» instead of «${old[at]}»`;
  return lines.length < old.length ? `«${old[lines.length]}» is missing` : "";
}

/** Keeps one page of the browser; `fresh` gives it as if it had just been loaded. */
export function keepPage(browser) {
  let page = null;
  let loaded = null;  // the likeness of the page when it was

  const look = () => page.evaluate(likeness);

  async function load(surroundings) {
    await page?.context().close();
    const context = await browser.newContext();
    page = await context.newPage();
    refuse(page);
    page.on("framenavigated", () => visited.get(page)?.push(page.url()));
    await resetSurroundings(page, surroundings);
    await page.goto(`${process.env.AVTAL_URL}#${HOME}`);
    await page.evaluate(() => window.avtalskartan.idle());
    loaded = await look();
    visited.set(page, ["steg=", "text=1"]);
    await comeHome(page);
    const again = await look();
    loaded.text = again.text;
    const other = difference(loaded, again);
    if (other !== "") throw new Error(`the page does not come home as it was loaded: ${other}`);
  }

  /** Why the page cannot be used again; nothing when it can. */
  async function spoilt(surroundings) {
    if (page === null) return "the first of this worker";
    if (!page.url().startsWith(`${process.env.AVTAL_URL}#`)) return `it is at ${page.url()}`;
    await resetSurroundings(page, surroundings);
    await comeHome(page);
    const seen = await look();
    return seen.steps > LONGEST_HISTORY ? "its history is long" : difference(loaded, seen);
  }

  return {
    /**
     * @param surroundings  what the project uses: viewport and colour scheme
     * @param loads         is told why the page had to be loaded, if it had to
     */
    async fresh(surroundings, loads = () => {}) {
      const why = await spoilt(surroundings);
      if (why !== "") {
        loads(why);
        await load(surroundings);
      }
      return page;
    },
    close: () => page?.context().close(),
  };
}
