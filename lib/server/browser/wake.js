// Wakes a page's scripts at the first sign that the reader will use a control, and loses nothing the reader does
// meanwhile: a click or a form sent inside an island is held, and repeated once React has taken the island over. Where
// that does not come about, it is let go as it is: the controls are buttons of plain GET forms.
// Sent as it stands, without whole lines of comment and without indentation: no comment after code, no text of several lines.
(() => {
  const signs = ["pointerover", "pointerdown", "touchstart", "keydown", "focusin"];
  const acts = ["click", "submit"];
  const asleep = "[data-island]:not([data-awake])";
  // What the browser does well by itself: links lead elsewhere, fields take text.
  const native =
    "a[href],select,textarea,input:not([type=submit],[type=button],[type=reset],[type=checkbox],[type=radio])";
  const longestWait = 10000;
  const held = [];
  let timer = 0;
  let deadline = Infinity;

  const islandOf = (node) => (node instanceof Element ? node.closest(asleep) : null);

  const sign = (event) => {
    if (islandOf(event.target)) wake();
  };

  const hold = (event) => {
    const { target, submitter, type } = event;
    const island = islandOf(target);
    if (!island || (type === "click" && target.closest(native))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push({ island, act: () => (type === "click" ? target.click() : target.requestSubmit(submitter)) });
    deadline = Math.min(deadline, Date.now() + longestWait);
    wake();
  };

  const wake = () => {
    if (timer) return;
    for (const name of signs) removeEventListener(name, sign, true);
    timer = setInterval(look, 20);
    // What the others start from comes first.
    const [flight, ...others] = JSON.parse(document.getElementById("wake-scripts").textContent);
    load(flight).onload = () => others.forEach(load);
  };

  const load = (src) => {
    const script = document.createElement("script");
    script.src = src;
    // As an attribute, as Next wrote it: React looks for it, and would else load the file a second time.
    script.setAttribute("async", "");
    script.onerror = giveUp;
    document.head.append(script);
    return script;
  };

  const rest = () => {
    for (const name of acts) removeEventListener(name, hold, true);
  };

  const giveUp = () => {
    deadline = 0;
  };

  // One held act at a turn: between two real clicks React has drawn what the first did, and the second builds on it.
  const look = () => {
    for (const island of document.querySelectorAll(asleep)) {
      if (Object.keys(island).some((key) => key.startsWith("__reactProps$"))) island.setAttribute("data-awake", "");
    }
    const late = Date.now() > deadline;
    if (late) rest();
    const next = held.findIndex(({ island }) => late || !island.matches(asleep));
    if (next >= 0) return held.splice(next, 1)[0].act();
    if (late || (document.readyState !== "loading" && !document.querySelector(asleep))) {
      clearInterval(timer);
      rest();
    }
  };

  for (const name of signs) addEventListener(name, sign, { capture: true, passive: true });
  for (const name of acts) addEventListener(name, hold, true);
})();
