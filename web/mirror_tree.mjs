// The tree of the elements that stand for what is in the picture, from the flat list of it. Touches
// no element.

export const CONTAINERS = new Set(["group", "figure", "rows", "tabs"]);
export const OPERABLE = new Set(["button", "toggle", "item", "tab", "link"]);

/** Runs of rows become one list, runs of tabs one tab list. */
function gather(parent) {
  const kindOfRun = { row: "rows", tab: "tabs" };
  if (parent.children.length > 0 && parent.children.every((child) => child.kind === "tab")) {
    parent.onlyTabs = parent.kind === "group";
    if (parent.onlyTabs) return;
  }
  const children = [];
  let run = null;
  for (const child of parent.children) {
    const kind = kindOfRun[child.kind];
    if (!kind) {
      run = null;
      children.push(child);
      continue;
    }
    if (run?.kind !== kind) {
      run = { id: `${kind} of ${child.id}`, kind, children: [] };
      children.push(run);
    }
    run.children.push(child);
  }
  parent.children = children;
}

/** Nodes as they come, as the tree of what will be elements. */
export function arrange(list) {
  const top = { id: "", kind: "group", children: [] };
  const containers = new Map([["", top]]);
  for (const plain of list) {
    const node = { ...plain, children: [] };
    const parent = containers.get(node.parent ?? "") ?? top;
    parent.children.push(node);
    containers.set(node.id, CONTAINERS.has(node.kind) ? node : parent);
  }
  for (const container of new Set(containers.values())) gather(container);
  return top;
}
