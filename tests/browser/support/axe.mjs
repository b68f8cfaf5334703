// What axe says of a page as it stands.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe cannot decide by itself, or decides wrongly, and a person has looked at. */
const REVIEWED = [
  {
    rule: "color-contrast",
    inside: ".slide .view",
    reason: "Scrolls under what stands still below it. On the page itself the same colours are judged.",
  },
  {
    rule: "color-contrast",
    inside: ".slide > .foot",
    reason: "Stands still over what scrolls below it, on a ground of its own.",
  },
  {
    rule: "color-contrast",
    inside: ".view-head",
    reason: "Scrolled half under what stands above it when what is selected is brought into view. Unscrolled the same colours are judged.",
  },
  {
    rule: "color-contrast",
    inside: ".table[tabindex='0']",
    reason: "Cells scrolled out of a table's own box. At 1366 px nothing scrolls, and there the same colours are judged.",
  },
  {
    rule: "color-contrast",
    inside: ".deadlines",
    reason: "The line of time and its points are drawn at the left of the words, not behind them.",
  },
  {
    rule: "color-contrast",
    inside: ".view .steps",
    reason: "The line between the numbers and the points on it are drawn at the left of the words, not behind them. The numbers stand on a ground of their own, and in the panel the same colours are judged.",
  },
  {
    rule: "color-contrast",
    inside: "#tooltip",
    reason: "The pointer goes through it, so axe takes it to be covered. Its white stands on the darkest ink in both themes.",
  },
  {
    rule: "color-contrast",
    inside: ".guide .key strong",
    reason: "Arrows and signs on keys, which axe does not judge. On the keys with words (Home, Enter) it judges the same colours.",
  },
  {
    rule: "color-contrast",
    inside: ".services",
    reason: "All of a row is its link, whose transparent ::after lies over the words.",
  },
  {
    rule: "color-contrast",
    inside: ".sorted > caption",
    reason: "At 320 px axe fails at it with an error of its own. At all other widths the same colours are judged.",
  },
  {
    rule: "target-size",
    inside: "#mirror",
    reason: "A bar is as long as its time. The pointer goes to the canvas, where every thing reaches further than it is drawn.",
  },
  {
    rule: "target-size",
    inside: ".notes",
    reason: "Links in sentences, which the rule leaves out; lines of them are 24 px high.",
  },
  {
    rule: "th-has-data-cells",
    inside: ".watched",
    reason: "A month heads the rows of its own tbody (scope=rowgroup). Axe looks for cells in the head's own row only.",
  },
  {
    rule: "skip-link",
    inside: "#document",
    reason: "Their fragments are states of the page, not elements: no link past something. Axe takes every link that " +
      "begins with # for one until the first that does not.",
  },
];

/** Rules whose answer may differ between themes: all others are about elements, names and places. */
export const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds, and what it leaves open; of both what nobody has reviewed. It stays in the page for
 * the next time: a test on the kept page ends with `putAway`.
 * @param rules  only these; all when there are none
 */
export async function axe(page, rules = []) {
  if (!await page.evaluate(() => "axe" in window)) await page.evaluate(SOURCE);
  const runOnly = rules.length > 0 ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
  return page.evaluate(async ([options, reviewed]) => {
    // Without the places where all is well, which are most and take the longest to write down.
    // Nor of the built text while it is hidden, which is most of the elements: axe would read them
    // all, if only to leave them out.
    const text = document.getElementById("text");
    const hidden = text?.checkVisibility() === false ? text : null;
    const place = document.createElement("wbr");
    hidden?.replaceWith(place);
    const { violations, incomplete } = await window.axe.run(document, options).finally(() => {
      if (hidden) place.replaceWith(hidden);
    });
    const left = (results, known) => results.flatMap(({ id, nodes }) => nodes
      .filter(({ target: [at] }) => !known.some((each) => each.rule === id &&
        document.querySelector(at)?.closest(each.inside)))
      .map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`));
    // A contrast that is measured is one, wherever it is.
    const measured = reviewed.filter(({ rule }) => rule !== "color-contrast");
    // A sign of one letter is no text that axe measures; its colours are those of the words beside it.
    const open = left(incomplete, reviewed).filter((line) => !line.includes("too short to determine"));
    return { violations: left(violations, measured), open };
  }, [{ runOnly, resultTypes: ["violations", "incomplete"] }, REVIEWED]);
}

export const putAway = (page) => page.evaluate(() => { delete window.axe; });
