// How Chromium is started: nothing that asks the network, WebGL2 in software where pixels are compared.
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** The same engine without a window around it, which has a page there in half the time. */
export const HEADLESS_SHELL = process.env.CHROMIUM_HEADLESS_SHELL ?? "/usr/bin/chromium-headless-shell";

const QUIET = [
  "--no-sandbox", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-quic", "--no-first-run",
];
const WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export const FLAGS = [...QUIET, ...WEBGL];
// Letters as wide as they are drawn: without a window they would be set on whole pixels.
export const FLAGS_WITHOUT_WEBGL = [...QUIET, "--disable-3d-apis", "--font-render-hinting=none"];
