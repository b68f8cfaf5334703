// The typeface is named once, in the style sheet. The browser fetches the files from there for the
// page's own text; the program gets the same files for the picture.
import { decode } from "./carried.mjs";

const DATA = /^data:[^,]*;base64,/;

/** Where the font files are, in the order in which the style sheet names them. */
function addresses() {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => {
    const [, address] = rule.style.getPropertyValue("src").match(/url\("([^"]+)"\)/);
    return new URL(address, rule.parentStyleSheet.href ?? document.baseURI).href;
  });
}

async function bytesAt(address) {
  if (DATA.test(address)) return decode(address.replace(DATA, ""));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The bytes of each font file: regular, semibold, display. */
export async function fontFiles() {
  const files = await Promise.all(addresses().map(bytesAt));
  if (files.length !== 3) throw new Error(`${files.length} of 3 font files`);
  return files;
}
