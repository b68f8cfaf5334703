// The whole screen for the presentation. It needs the reader's own key or click; where the browser
// refuses (a frame, an old phone) the presentation goes on in its window.

const root = document.documentElement;

export const isFullScreen = () => Boolean(document.fullscreenElement);

export async function setFullScreen(on) {
  if (on === isFullScreen()) return;
  try {
    if (on) await root.requestFullscreen?.({ navigationUI: "hide" });
    else await document.exitFullscreen();
  } catch {
    // Not allowed here.
  }
}
