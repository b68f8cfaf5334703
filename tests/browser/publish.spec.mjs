// A page of somebody else's data is theirs alone: built by the same command, with nothing of ours in it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "../../tools/static_server.mjs";
import { expect, fresh, headline, idle } from "./support/page.mjs";
import { temporaryFolder } from "./support/temporary.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const work = temporaryFolder("avtal-egen-");
const made = join(work, "sida");

const ours = JSON.parse(readFileSync(join(root, "data/linkoping.json"), "utf8"));
/** The smallest there is: two bodies, one service, one agreement. */
const own = {
  schemaVersion: "1.0",
  id: "sundby",
  title: { sv: "Färdtjänst & resor", en: "Transport" },
  publisher: "Sundby kommun",
  issued: "2025-03-01",
  documents: [{ id: "d-1", kind: "avtal", title: "Avtal om resor", shortTitle: "Dnr 1" }],
  organizations: [
    { id: "kn", name: "Kommunnämnden", shortName: "KN", kind: "nämnd" },
    { id: "bolaget", name: "Resebolaget", kind: "utförare" },
  ],
  services: [{ id: "resor", name: "Resor" }],
  agreements: [{
    id: "a-1",
    kind: "avtal",
    name: "Avtal om resor",
    services: ["resor"],
    terms: [{
      id: "t-1",
      kind: "första",
      label: "2024–2026",
      start: { value: "2024-01-01", status: "stated", source: { document: "d-1" } },
      end: { value: "2026-12-31", status: "stated", source: { document: "d-1" } },
    }],
  }],
};

function filesIn(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(below, entry.name);
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}

function built() {
  const file = join(work, "underlag.json");
  writeFileSync(file, JSON.stringify(own));
  execFileSync(join(root, "tools/assemble_dist"), [file, made], { stdio: "pipe" });
}

fresh("a page of other data has its names, its text and its one file, and no word of ours", async ({ browser }) => {
  fresh.slow();  // builds a page
  built();
  const files = filesIn(made);
  expect(files).toContain("data/sundby.json");
  expect(files).toContain("avtalskartan-sundby.html");
  expect(files.filter((file) => /link[oö]ping/i.test(file))).toEqual([]);
  const words = new Set(ours.organizations.map(({ shortName }) => shortName).filter((name) => name?.length > 3));
  for (const file of files.filter((name) => /\.(html|json|js|css|txt|md|conf)$/.test(name))) {
    const text = readFileSync(join(made, file), "utf8");
    expect(/link[oö]ping/i.exec(text)?.[0], file).toBeUndefined();
    for (const word of words) expect(text.includes(word), `${word} in ${file}`).toBe(false);
  }
  const server = await start(0, made);
  const page = await browser.newPage();
  await page.goto(server.url);
  await idle(page);
  await expect(page).toHaveTitle(/Färdtjänst & resor · Avtalskartan$/);
  await expect(headline(page)).toHaveText("Insatsen är i kraft");
  await page.close();
  await server.close();
});

fresh("what is in the page is told: each part with its licence, each file with its digest", async () => {
  const dist = process.env.AVTAL_DIST ?? join(root, "dist");
  const { components } = JSON.parse(readFileSync(join(dist, "sbom.cdx.json"), "utf8"));
  const refs = components.map((part) => part["bom-ref"]).sort();
  expect(refs).toEqual(readdirSync(join(dist, "licences")).filter((file) => file.endsWith(".txt"))
    .map((file) => file.replace(".txt", "")).sort());
  for (const part of components) expect(part.licenses.length, part.name).toBe(1);
  const sums = new Map(readFileSync(join(dist, "SHA256SUMS"), "utf8").trim().split("\n")
    .map((line) => [line.slice(66).replace(/^\.\//, ""), line.slice(0, 64)]));
  const files = filesIn(dist).filter((file) => file !== "SHA256SUMS");
  expect([...sums.keys()].sort()).toEqual(files.sort());
  for (const [file, sum] of sums) {
    expect(createHash("sha256").update(readFileSync(join(dist, file))).digest("hex"), file).toBe(sum);
  }
});

fresh("data with errors make no page, and the page that is there stays", async () => {
  const file = join(work, "fel.json");
  writeFileSync(file, JSON.stringify({ ...own, services: [{ name: "Utan id" }] }));
  const target = join(work, "fel");
  expect(() => execFileSync(join(root, "tools/assemble_dist"), [file, target], { stdio: "pipe" })).toThrow(/id/);
  expect(readdirSync(work)).not.toContain("fel");
});
