// The text version, built from a flat list of elements.
import { buildList } from "./elements.mjs";

const section = document.getElementById("text");

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
  widths.disconnect();
  section.replaceChildren(buildList(list));
  boxTables();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

boxTables();
