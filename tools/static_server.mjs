// A small web server for trying the page and for its tests, with the headers a real host should send.
//
//   node tools/static_server.mjs [--port 8080] [dist]
//
// or, from a test:  const server = await start(0, "dist");  …  await server.close();
import { createReadStream, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".otf": "font/otf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

export const HEADERS = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=(), " +
    "fullscreen=(self), clipboard-write=(self)",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  // Always ask again: a page of one build with a program of another helps nobody.
  "Cache-Control": "no-cache",
};

/** The policy of the page in one file, which has its program in itself, is its own. */
function policyOf(file) {
  if (!/^avtalskartan-.*\.html$/.test(basename(file))) return HEADERS["Content-Security-Policy"];
  const [, own] = readFileSync(file, "utf8").match(/Content-Security-Policy" content="([^"]*)"/);
  return `${own}; frame-ancestors 'self'`;
}

/** The file a request means, or null. Nothing outside root is ever meant, links included. */
function findFile(root, target) {
  try {
    const path = decodeURIComponent(new URL(target, "http://localhost").pathname);
    let file = realpathSync(join(root, path));
    if (statSync(file).isDirectory()) file = realpathSync(join(file, "index.html"));
    const stat = statSync(file);
    return file.startsWith(root + sep) && stat.isFile() ? { file, stat } : null;
  } catch {
    return null;
  }
}

function answer(root, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...HEADERS, Allow: "GET, HEAD" }).end();
    return;
  }
  const found = findFile(root, request.url);
  if (!found) {
    response.writeHead(404, { ...HEADERS, "Content-Type": TYPES[".txt"] }).end("404\n");
    return;
  }
  const tag = `"${found.stat.size.toString(36)}-${Math.trunc(found.stat.mtimeMs).toString(36)}"`;
  const headers = { ...HEADERS, "Content-Security-Policy": policyOf(found.file), ETag: tag };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  headers["Content-Type"] = TYPES[extname(found.file)] ?? "application/octet-stream";
  headers["Content-Length"] = found.stat.size;
  response.writeHead(200, headers);
  if (request.method === "HEAD") response.end();
  else createReadStream(found.file).on("error", () => response.destroy()).pipe(response);
}

/** Serves dir on this machine only; port 0 takes a free one. Gives { url, port, close }. */
export function start(port, dir) {
  const root = realpathSync(resolve(dir));
  const server = createServer((request, response) => answer(root, request, response));
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const bound = server.address().port;
      const close = () =>
        new Promise((closed) => {
          server.close(closed);
          server.closeAllConnections?.();
        });
      done({ url: `http://127.0.0.1:${bound}/`, port: bound, close });
    });
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const at = args.indexOf("--port");
  const port = at < 0 ? 8080 : Number(args.splice(at, 2)[1]);
  try {
    const server = await start(port, args[0] ?? "dist");
    console.log(`${server.url}  (Ctrl+C stops it)`);
  } catch (error) {
    const reason = error.code === "EADDRINUSE" ? `port ${port} is taken; try --port 0` : error.message;
    console.error(`static_server: ${reason}`);
    process.exit(1);
  }
}
