// The whole screen for the presentation. It needs the reader's own key or click; where the browser
// refuses (a frame, an old phone) the presentation goes on in its window.

const root = document.documentElement;
let last = Promise.resolve();
let asked = 0;

export const isFullScreen = () => Boolean(document.fullscreenElement);

/** Is the change that the browser tells of the last one that was asked for? Others say nothing any more. */
export const isLastChange = () => asked <= 1;

async function change(on) {
  if (on === isFullScreen() || !root.requestFullscreen) return;
  // The browser tells of it a frame after it has done it.
  const told = new Promise((resolve) => document.addEventListener("fullscreenchange", resolve, { once: true }));
  try {
    if (on) await root.requestFullscreen({ navigationUI: "hide" });
    else await document.exitFullscreen();
    await told;
  } catch {
    // Not allowed here.
  }
}

/** One change after the other: who starts again while the browser is still leaving means the start. */
export function setFullScreen(on) {
  asked += 1;
  last = last.then(() => change(on)).then(() => {
    asked -= 1;
  });
  return last;
}
