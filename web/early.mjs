// Before the first paint: the page holds the document of the view it opens with by itself. A link to
// another view, day or language is not shown that one first.
if (!/^(#|#v=1&vy=oversikt)?$/.test(location.hash)) document.documentElement.dataset.show = "text";

// Of the other scripts one that does not come, or is something else, stops all: nobody but this can
// say so.
{
  const missing = new Set();
  const tell = () => {
    if (window.avtalskartan?.idle) return;  // they run, and tell of what goes wrong themselves
    document.documentElement.dataset.show = "text";
    document.getElementById("loading").hidden = true;
    const panel = document.getElementById("problem-download");
    panel.querySelector(".detail").textContent = [...missing].join(", ");
    panel.querySelector(".retry").addEventListener("click", () => location.reload());
    panel.hidden = false;
  };
  addEventListener("error", ({ target, filename }) => {
    const file = filename || target.src || (target.rel === "modulepreload" && target.href);
    // What a browser's extension does wrong is not ours.
    if (!file || new URL(file).origin !== new URL(location).origin) return;
    missing.add(new URL(file).pathname.split("/").at(-1));
    if (target.rel === "modulepreload") return;
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", tell);
    else tell();
  }, true);
}
