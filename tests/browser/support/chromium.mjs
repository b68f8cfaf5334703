// How Chromium is started: WebGL2 in software, and nothing that asks the network.
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

const QUIET = [
  "--no-sandbox", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-quic", "--no-first-run",
];
const WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export const FLAGS = [...QUIET, ...WEBGL];
export const FLAGS_WITHOUT_WEBGL = [...QUIET, "--disable-3d-apis"];
