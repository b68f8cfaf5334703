// The text version that is built into the page, read where the program has not begun or has died.

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

boxTables();
