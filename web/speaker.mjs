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
  let began = 0;  // when the presentation did: either window knows it for the other, until both are closed

  const tell = (message) => peer?.postMessage({ avtalskartan: message, began }, target);

  function hear(since) {
    if (isSpeaker()) {
      began ||= since;
    } else if (since > 0) {
      began = since;
    } else {
      began ||= Date.now();
      tell("");
    }
  }

  addEventListener("message", ({ source, origin, data }) => {
    const stage = data?.avtalskartan;
    if (source === null || origin !== location.origin || typeof stage !== "string") return;
    peer = source;  // after a reload it is heard of like this
    hear(Number(data.began) || 0);
    if (stage === "" || stage === known) return;
    const { fragment, blank } = JSON.parse(stage);
    known = stage;
    bridge.send("stage", [fragment], blank ? 1 : 0);
  });

  function tick() {
    const now = new Date();
    const there = peer !== null && !peer.closed;
    if (!there) began ||= now.getTime();
    const used = began > 0 ? Math.max(0, Math.floor((now.getTime() - began) / SECOND)) : 0;
    bridge.call("tick", now.getHours() * 60 + now.getMinutes(), used, there ? 1 : 0);
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
      began = 0;
      peer = window.open(`${location.href}&talarvy=1`, "", "popup,width=1280,height=800") ?? peer;
    },
    restartClock() {
      began = Date.now();
      tick();
    },
    openAudience() {
      peer = window.open(location.href.replace(SPEAKER, "$1").replace(/[#&]$/, "")) ?? peer;
    },
  };
}
