// What a webmaster puts on a server: the finished folder, in a sub-folder of a real nginx, with the
// settings that come along and with none.
import { test } from "@playwright/test";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { HEADERS } from "../../tools/static_server.mjs";
import { startApache } from "./support/apache.mjs";
import { startNginx } from "./support/nginx.mjs";
import { expect, fresh, headline, idle, items, open, shown } from "./support/page.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = process.env.AVTAL_DIST ?? `${root}dist`;
const HASHED = /\.([0-9a-f]{10})\.(css|js|otf|wasm)$/;

const files = () => readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.path ?? entry.parentPath, entry.name));
const named = (start, end) => readdirSync(dist).find((name) => name.startsWith(start) && name.endsWith(end));

/** The answer as it comes over the line. */
function get(url, headers = {}) {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on("error", reject).end();
  });
}

test.describe("the finished folder", () => {
  test("a name that carries a hash carries that of its content", () => {
    const hashed = files().filter((file) => HASHED.test(file));
    expect(hashed.length).toBeGreaterThan(10);
    for (const file of hashed) {
      const sum = createHash("sha256").update(readFileSync(file)).digest("hex");
      expect(sum.slice(0, 10), file).toBe(HASHED.exec(file)[1]);
    }
  });

  test("programs, styles and fonts are all named so, and none is a .mjs", () => {
    const loose = files().filter((file) => /\.(css|js|mjs|otf|wasm)$/.test(file) && !HASHED.test(file));
    expect(loose).toEqual([]);
  });

  test("what lies compressed beside a file is that file", () => {
    const packed = files().filter((file) => /\.(gz|br)$/.test(file));
    expect(packed.length).toBeGreaterThan(20);
    for (const file of packed) {
      const unpack = file.endsWith(".gz") ? gunzipSync : brotliDecompressSync;
      const plain = readFileSync(file.slice(0, -".gz".length));
      expect(unpack(readFileSync(file)).equals(plain), file).toBe(true);
    }
  });

  test("no path in the page begins at the top of the site", () => {
    const page = readFileSync(join(dist, "index.html"), "utf8");
    const paths = [...page.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map((match) => match[1]);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths.filter((each) => !each.startsWith("https:"))) {
      expect(path).not.toMatch(/^\/|^[a-z]+:/);
      expect(existsSync(join(dist, path)), path).toBe(true);
    }
  });
});

/** Starts a server for the tests of a group, and lets the helpers open the page there. */
function onServer(start, path, settings) {
  const given = {};
  let own;
  test.beforeAll(async () => {
    given.program = await start((site) => {
      cpSync(dist, join(site, path), { recursive: true });
      return settings(site);
    });
    given.url = `${given.program.origin}/${path}/`;
    own = process.env.AVTAL_URL;
    process.env.AVTAL_URL = given.url;
  });
  test.afterAll(() => {
    process.env.AVTAL_URL = own;
    given.program.stop();
  });
  return given;
}

async function draws(page) {
  await open(page, "v=1&vy=tidslinje");
  expect(await shown(page)).toBe("picture");
  await expect(headline(page)).toBeVisible();
  expect(await items(page).count()).toBeGreaterThan(5);
}

/** What holds for the page in one file and for the settings, whatever the server. */
function keepsItsSettings(server) {
  fresh("the page in one file works, under a policy that names its own program alone", async ({ page }) => {
    await page.goto(`${server().url}avtalskartan-linkoping.html#v=1&vy=tidslinje`);
    await idle(page);
    expect(await shown(page)).toBe("picture");
    expect(await items(page).count()).toBeGreaterThan(5);
    for (const encoding of ["identity", "gzip"]) {
      const { headers } = await get(`${server().url}avtalskartan-linkoping.html`, { "Accept-Encoding": encoding });
      const policy = headers["content-security-policy"];
      expect(policy).toMatch(/^default-src 'none'; script-src (?:'sha256-[^' ]+' ){2}'wasm-unsafe-eval';/);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|'self'(?! *(;|$))|http|\*/);
      expect(policy).toMatch(/frame-ancestors 'self'/);
      for (const [name, value] of Object.entries(HEADERS)) {
        if (["Content-Security-Policy", "Cross-Origin-Resource-Policy"].includes(name)) continue;
        expect(headers[name.toLowerCase()], name).toBe(value);
      }
    }
  });

  test("the settings themselves are not handed out", async () => {
    for (const name of ["nginx.conf", "apache.conf"]) {
      expect((await get(`${server().url}server/${name}`)).status).toBe(404);
    }
  });
}

test.describe("the small server for trying the page", () => {
  fresh("the page in one file works there too", async ({ page }) => {
    await page.goto(`${process.env.AVTAL_URL}avtalskartan-linkoping.html#v=1&vy=tidslinje`);
    await idle(page);
    expect(await shown(page)).toBe("picture");
  });
});

test.describe("nginx with the settings that come along", () => {
  const server = onServer(startNginx, "avtal", (site) => `include ${site}/avtal/server/nginx.conf;`);
  keepsItsSettings(() => server);

  fresh("the page works in a sub-folder", async ({ page }) => {
    await draws(page);
    expect(server.program.errors()).toBe("");
  });

  test("the page has its headers and is asked for anew", async () => {
    const { status, headers } = await get(server.url);
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(HEADERS)) {
      if (name === "Cross-Origin-Resource-Policy") continue;  // would forbid open data elsewhere
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
    const again = await get(server.url, { "If-None-Match": headers.etag });
    expect(again.status).toBe(304);
  });

  test("so has the data, and the type is right", async () => {
    const { headers } = await get(`${server.url}data/linkoping.json`);
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("program, script and style come compressed, typed, and are kept for a year", async () => {
    const types = [[".wasm", "application/wasm"], [".js", "text/javascript; charset=utf-8"]];
    for (const [ending, type] of types) {
      const name = named("avtalskartan.", ending);
      const { headers, body } = await get(server.url + name, { "Accept-Encoding": "gzip" });
      expect(headers["content-type"]).toBe(type);
      expect(headers["content-encoding"]).toBe("gzip");
      expect(headers["cache-control"]).toBe("max-age=31536000");
      expect(headers["content-security-policy"]).toBe(HEADERS["Content-Security-Policy"]);
      expect(gunzipSync(body).equals(readFileSync(join(dist, name)))).toBe(true);
    }
    const plain = await get(server.url + named("style.", ".css"));
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers["content-type"]).toBe("text/css; charset=utf-8");
  });

  test("the address without its last slash leads there", async () => {
    const { status, headers } = await get(server.url.slice(0, -1));
    expect(status).toBe(301);
    expect(new URL(headers.location, server.url).pathname).toBe("/avtal/");
  });
});

test.describe("Apache with the settings that come along", () => {
  const server = onServer(startApache, "avtal", (site) =>
    `<Directory ${site}/avtal>\nInclude ${site}/avtal/server/apache.conf\n</Directory>`);
  keepsItsSettings(() => server);

  fresh("the page works in a sub-folder, with its headers", async ({ page }) => {
    await draws(page);
    expect(server.program.errors()).toBe("");
    const { headers } = await get(server.url);
    expect(headers["content-security-policy"]).toBe(HEADERS["Content-Security-Policy"]);
    expect(headers["cache-control"]).toBe("no-cache");
  });

  test("program and data come compressed, typed, and kept as long as they may", async () => {
    const files = [
      [named("avtalskartan.", ".wasm"), "application/wasm", "public, max-age=31536000, immutable"],
      [named("avtalskartan.", ".js"), "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
      ["data/linkoping.json", "application/json; charset=utf-8", "no-cache"],
    ];
    for (const [name, type, kept] of files) {
      for (const [encoding, unpack] of [["gzip", gunzipSync], ["br", brotliDecompressSync]]) {
        const { headers, body } = await get(server.url + name, { "Accept-Encoding": encoding });
        expect(headers["content-type"]).toBe(type);
        expect(headers["content-encoding"]).toBe(encoding);
        expect(headers["cache-control"]).toBe(kept);
        expect(unpack(body).equals(readFileSync(join(dist, name)))).toBe(true);
      }
    }
  });
});

test.describe("nginx that knows nothing of us", () => {
  const types = "types { text/html html; text/css css; text/javascript js; image/svg+xml svg; } default_type text/plain;";
  const server = onServer(startNginx, "djupt/nere/i/en mapp", () => types);

  fresh("the page works with a wrong type for its program, deep down in a folder with a space", async ({ page }) => {
    const { headers } = await get(encodeURI(server.url) + named("avtalskartan.", ".wasm"));
    expect(headers["content-type"]).toBe("text/plain");
    await draws(page);
  });
});
