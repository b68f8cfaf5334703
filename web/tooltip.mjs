// What is told of the thing in the picture that the pointer or the focus is on, above all else on the
// page. Assistive technology has the same words in the name of the thing itself.
import { textScale } from "./events.mjs";

const DISTANCE = 8;
const tip = document.getElementById("tooltip");
const figure = document.getElementById("figure");

function put(at) {
  const scale = textScale();
  const { left, top } = figure.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const above = top + at.y * scale - DISTANCE - height;
  const below = top + (at.y + at.h) * scale + DISTANCE;
  const middle = left + (at.x + at.w / 2) * scale - width / 2;
  const furthest = document.documentElement.clientWidth - width - DISTANCE;
  const lowest = innerHeight - height - DISTANCE;
  tip.style.left = `${Math.max(DISTANCE, Math.min(middle, furthest))}px`;
  tip.style.top = `${above >= DISTANCE ? above : Math.max(DISTANCE, Math.min(below, lowest))}px`;
}

/** @param told  where the thing is in the picture, and the lines; null: nothing */
export function showTooltip(told) {
  if (told === null) {
    if (tip.matches(":popover-open")) tip.hidePopover();
    tip.replaceChildren();
    tip.removeAttribute("style");
    return;
  }
  tip.replaceChildren(...told.lines.map(({ text, strong }) => {
    const line = document.createElement(strong ? "strong" : "p");
    line.textContent = text;
    return line;
  }));
  if (!tip.matches(":popover-open")) tip.showPopover();
  put(told);
}
