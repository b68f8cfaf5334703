// Elements from a flat list that the program publishes. Closed lists of tags and attributes:
// whatever a dataset holds, it becomes text.
const TAGS = new Set([
  "h1", "h2", "h3", "h4", "h5", "p", "table", "caption", "thead", "tbody", "tr", "th", "td",
  "ul", "ol", "li", "a", "strong", "dl", "dt", "dd", "section", "footer",
]);

let told = false;

/** What goes wrong among the page's elements is said once; the page goes on. */
export function tellOnce(error) {
  if (!told) console.error(error);
  told = true;
}

export function safeHref(href) {
  return typeof href === "string" && (href.startsWith("#") || href.startsWith("https://"));
}

function made(tag, item) {
  const element = document.createElement(tag);
  if (item.text) element.textContent = item.text;
  if (item.id) element.id = item.id;
  return element;
}

function link(item) {
  const element = made("a", item);
  if (safeHref(item.href) || item.href?.startsWith("mailto:?")) element.href = item.href;
  if (item.href?.startsWith("https:")) element.rel = "noopener noreferrer";
  return element;
}

function button(item) {
  const element = made("button", item);
  element.type = "button";
  if (item.copies) {
    element.dataset.copies = item.copies;
    element.dataset.done = item.label;  // what it says then
  } else {
    element.dataset.command = item.command;
    if (item.label) element.setAttribute("aria-label", item.label);  // its text is too short
  }
  return element;
}

/** A text to take along: it can be selected and copied, not changed. */
function shownText(item) {
  const label = document.createElement("label");
  label.append(made("span", { text: item.label }));
  const field = document.createElement(item.tag === "area" ? "textarea" : "input");
  field.id = `shown-${item.id}`;
  field.readOnly = true;
  field.spellcheck = false;
  field.value = item.text ?? "";
  label.append(field);
  return label;
}

/** A picture that came as the text of an SVG. */
function picture(item) {
  const image = document.createElement("img");
  image.alt = item.text ?? "";
  if (item.id) image.id = item.id;
  const url = URL.createObjectURL(new Blob([item.picture], { type: "image/svg+xml" }));
  image.addEventListener("load", () => URL.revokeObjectURL(url), { once: true });
  image.src = url;
  return image;
}

/** The page's own list of licences, made when it was built. */
function licences() {
  const copy = document.createElement("div");
  for (const each of document.querySelectorAll("#licences > details")) copy.append(each.cloneNode(true));
  return copy;
}

function build(item) {
  switch (item.tag) {
    case "a": return link(item);
    case "button": return button(item);
    case "field":
    case "area": return shownText(item);
    case "img": return picture(item);
    case "licences": return licences();
    default: {
      const element = made(TAGS.has(item.tag) ? item.tag : "p", item);
      if (item.tag === "th" && (item.scope === "col" || item.scope === "row")) element.scope = item.scope;
      if (item.tag === "th" && item.columns > 1) element.colSpan = item.columns;
      return element;
    }
  }
}

/** A fragment with the elements; parents stand before their children in the list. */
export function buildList(list) {
  const all = [];
  const top = document.createDocumentFragment();
  for (const item of list) {
    const element = build(item);
    (all[item.parent] ?? top).append(element);
    all.push(element);
  }
  return top;
}
