// The frame around picture and text: title, language, theme, what is shown, what is announced.
const root = document.documentElement;
const byId = (id) => document.getElementById(id);

let drawn = false;

export const isSwedish = () => root.lang !== "en";

export function setTitle(title) {
  document.title = title;
  byId("stage-title").textContent = title;
}

export function setLanguage(lang) {
  root.lang = lang;
  const canvas = byId("canvas");
  canvas.setAttribute("aria-label", isSwedish() ? canvas.dataset.labelSv : canvas.dataset.labelEn);
}

export function setDark(dark) {
  byId("dark").media = dark ? "screen" : "not all";
  const colours = document.querySelectorAll("meta[name=theme-color]");
  colours[0].media = dark ? "not all" : "all";
  colours[1].media = dark ? "all" : "not all";
}

/** The element that stands for «the content» of what is shown. */
function content() {
  if (root.dataset.show === "text") return byId("text").querySelector("h1") ?? byId("text");
  return document.querySelector(":is(#tab-panel, .slide) :is(h1, h2)") ?? byId("stage-title");
}

export function focusContent() {
  const target = content();
  target.tabIndex = -1;
  target.focus({ preventScroll: root.dataset.show === "picture" });
}

function refresh() {
  const show = drawn ? "picture" : "text";
  const active = document.activeElement;
  byId("skip-text").hidden = show === "text";
  if (root.dataset.show === show) return;
  const leaving = byId(show === "text" ? "stage" : "text");
  for (const still of document.querySelectorAll("[data-still]")) still.remove();
  const lost = leaving.contains(active) || active?.id === "skip-text";
  root.dataset.show = show;
  if (show === "text") scrollTo(0, 0);
  if (lost) focusContent();
}

/** The picture has been drawn once and can take over; or (false) it cannot any more. */
export function setDrawn(on) {
  drawn = on;
  refresh();
}

export const isDrawn = () => drawn;

let announcing = 0;

/** Says something through the polite live region, the same words twice too. */
export function announce(words) {
  const region = byId("announce");
  region.textContent = "";
  cancelAnimationFrame(announcing);
  announcing = requestAnimationFrame(() => {
    region.textContent = words;
  });
}

/** Shows the error panel problem-<name>; details are sentences or a technical cause. */
export function showProblem(name, details = []) {
  const panel = byId(`problem-${name}`);
  const detail = panel.querySelector(".detail");
  if (detail?.tagName === "UL") {
    detail.replaceChildren(...details.map((words) => {
      const item = document.createElement("li");
      item.textContent = words;
      return item;
    }));
  } else if (detail) {
    detail.textContent = details.join(" ");
  }
  byId("loading").hidden = true;
  panel.hidden = false;
}

export function hideProblem(name) {
  byId(`problem-${name}`).hidden = true;
}

/** Buttons and links of the frame itself. */
export function connectFrame(showText) {
  byId("skip-text").addEventListener("click", (event) => {
    event.preventDefault();
    showText(true);
    focusContent();
  });
  for (const button of document.querySelectorAll(".problem .retry")) {
    button.addEventListener("click", () => location.reload());
  }
  for (const button of document.querySelectorAll(".problem .close")) {
    button.addEventListener("click", () => {
      button.closest(".problem").hidden = true;
      focusContent();
    });
  }
  // A link within the page must not become the state in the address.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.defaultPrevented) return;
    if (link.id === "skip-content") {
      event.preventDefault();
      focusContent();
      return;
    }
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target || !byId("text").contains(target)) return;
    event.preventDefault();
    target.tabIndex = -1;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  });
}
