// What a page in one file carries with it. In a page of several files nothing is carried: there the
// same elements are links.

/** The bytes that base64 stands for. */
export const decode = (text) => Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));

/** The bytes in the data block with this id; null when the page is of several files. */
export function carried(id) {
  const block = document.getElementById(id);
  return block.tagName === "SCRIPT" ? decode(block.textContent) : null;
}

/** The file's name, whether it is carried or fetched. */
export function nameOf(id) {
  const element = document.getElementById(id);
  return element.dataset.name ?? element.href.slice(element.href.lastIndexOf("/") + 1);
}

/** The page in one file as it came, before anything in it was changed; otherwise null. */
export const asItCame = document.getElementById("dataset").tagName === "SCRIPT"
  ? `<!doctype html>\n${document.documentElement.outerHTML}\n`
  : null;
