// What is under way. Tests wait for idle(), never for time.
const pending = new Set();
let waiting = [];

export function busy(what) {
  pending.add(what);
}

export function done(what) {
  pending.delete(what);
  // What follows at once (a frame that asks for another) still counts.
  queueMicrotask(settle);
}

function settle() {
  if (pending.size > 0) return;
  const ready = waiting;
  waiting = [];
  for (const resolve of ready) resolve();
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** Resolves when nothing is drawn, timed or loaded any more. */
export async function idle() {
  do {
    // Two frames: what the browser owes us (sizes, hashchange, media queries) has arrived by then.
    await nextFrame();
    await nextFrame();
    await new Promise((resolve) => {
      waiting.push(resolve);
      settle();
    });
  } while (pending.size > 0);
}
