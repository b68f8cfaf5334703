// The two windows of a presentation, the audience's and the presenter's own: what one shows, the
// other shows. They know each other as opener and opened, so nothing goes through a server, and a
// third window of the same page is not concerned.

const SECOND = 1000;
const SPEAKER = /([#&])talarvy=1(?:&|$)/;
const isSpeaker = () => SPEAKER.test(location.hash);

export function connectStage(bridge) {
  const target = location.origin === "null" ? "*" : location.origin;  // a file on disk has no name
  let peer = window.opener;
  let known = "";  // what both show: it is not told back to whom it came from

  const tell = (message) => peer?.postMessage({ avtalskartan: message }, target);

  addEventListener("message", ({ source, origin, data }) => {
    const stage = data?.avtalskartan;
    if (source === null || origin !== location.origin || typeof stage !== "string") return;
    peer = source;  // after a reload it is heard of like this
    if (stage === "" || stage === known) return;
    const { fragment, blank } = JSON.parse(stage);
    known = stage;
    bridge.send("stage", [fragment], blank ? 1 : 0);
  });

  function tick() {
    const now = new Date();
    const there = peer !== null && !peer.closed;
    bridge.call("tick", now.getHours() * 60 + now.getMinutes(), there ? 1 : 0);
    tell("");
  }

  return {
    /** The program has started. */
    begin() {
      if (!isSpeaker()) return;
      tick();
      setInterval(tick, SECOND);
    },
    show(stage) {
      const text = JSON.stringify(stage);
      if (text === known) return;
      known = text;
      tell(text);
    },
    openSpeaker() {
      peer = window.open(`${location.href}&talarvy=1`, "", "popup,width=1280,height=800") ?? peer;
    },
    openAudience() {
      peer = window.open(location.href.replace(SPEAKER, "$1").replace(/[#&]$/, "")) ?? peer;
    },
  };
}
