// The text version, built from a flat list of elements. Closed lists of tags and attributes:
// whatever a dataset holds, it becomes text.
const TAGS = new Set([
  "h1", "h2", "h3", "h4", "p", "table", "caption", "thead", "tbody", "tr", "th", "td",
  "ul", "ol", "li", "a", "strong", "dl", "dt", "dd", "section", "footer",
]);

const section = document.getElementById("text");

export function safeHref(href) {
  return typeof href === "string" && (href.startsWith("#") || href.startsWith("https://"));
}

function build(item) {
  const element = document.createElement(TAGS.has(item.tag) ? item.tag : "p");
  if (item.text) element.textContent = item.text;
  if (item.id) element.id = item.id;
  if (item.tag === "a" && safeHref(item.href)) {
    element.href = item.href;
    if (!item.href.startsWith("#")) element.rel = "noopener noreferrer";
  }
  if (item.tag === "th" && (item.scope === "col" || item.scope === "row")) element.scope = item.scope;
  return element;
}

/** Puts every table in a box that scrolls sideways by itself, and by keyboard when it has to. */
function boxTables() {
  for (const table of section.querySelectorAll("table")) {
    if (table.parentElement.classList.contains("table")) continue;
    const box = document.createElement("div");
    box.className = "table";
    table.replaceWith(box);
    box.append(table);
  }
  for (const box of section.querySelectorAll("div.table")) widths.observe(box);
}

const widths = new ResizeObserver((entries) => {
  for (const { target: box } of entries) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      // Several tables may have the same caption, one in each section.
      const names = [box.closest("section section, section")?.querySelector("h2, h3"), box.querySelector("caption")];
      box.setAttribute("aria-label", names.map((name) => name?.textContent).filter(Boolean).join(". "));
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    }
  }
});

export function showTextList({ list }) {
  const focused = section.contains(document.activeElement) ? document.activeElement.id : "";
  const made = [];
  const top = document.createDocumentFragment();
  for (const item of list) {
    const element = build(item);
    (made[item.parent] ?? top).append(element);
    made.push(element);
  }
  widths.disconnect();
  section.replaceChildren(top);
  boxTables();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

boxTables();
