// Arrow keys within a group: to the left and right along a lane, up and down between lanes.

const centre = (node) => node.x + node.w / 2;

function nearest(nodes, x) {
  return nodes.reduce((best, node) =>
    Math.abs(centre(node) - x) < Math.abs(centre(best) - x) ? node : best);
}

/**
 * The id to go to from `id`, which is itself where there is nothing further; null for other keys.
 * @param members  nodes with id, lane and rectangle, in reading order
 */
export function nextOf(members, id, key) {
  const here = members.find((node) => node.id === id);
  const lane = (node) => node.lane ?? 0;
  const lanes = [...new Set(members.map(lane))].sort((a, b) => a - b);
  const oneLane = lanes.length === 1;
  // Where there is but one lane the reading order is the order, whichever way it runs.
  const row = oneLane
    ? members
    : members.filter((node) => lane(node) === lane(here)).sort((a, b) => a.x - b.x);
  const at = row.indexOf(here);
  const clamped = (i) => row[Math.min(Math.max(i, 0), row.length - 1)].id;
  const across = (step) => {
    const other = lanes[lanes.indexOf(lane(here)) + step];
    if (other === undefined) return id;
    return nearest(members.filter((node) => lane(node) === other), centre(here)).id;
  };
  switch (key) {
    case "ArrowLeft": return clamped(at - 1);
    case "ArrowRight": return clamped(at + 1);
    case "ArrowUp": return oneLane ? clamped(at - 1) : across(-1);
    case "ArrowDown": return oneLane ? clamped(at + 1) : across(1);
    case "Home": return clamped(0);
    case "End": return clamped(row.length - 1);
    default: return null;
  }
}
