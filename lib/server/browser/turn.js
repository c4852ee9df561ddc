// Turns a long list to another page, or into another order, without leaving the document: what differs is taken from the
// server's answer. Where anything is in the way, the browser goes there as it does without this script.
// Sent as it stands, without whole lines of comment and without indentation: no comment after code, no text of several lines.
(() => {
  const list = "[data-turn]";
  const find = (page, parts) => [...page.querySelectorAll(parts)];
  const place = () => location.pathname + location.search;
  let shown = place();
  let latest;

  const turn = async (url, isNew) => {
    latest = url;
    const answer = await fetch(url);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (url !== latest) return;
    const controls = `${list} a,${list} button`;
    const focused = find(document, controls).indexOf(document.activeElement);
    const [before, after] = [document, page].map((each) =>
      find(each, `${list},[role="doc-endnotes"],.latest,.languages`),
    );
    if (!answer.ok || before.length !== after.length) throw new Error(url);
    const swap = (isList) => {
      for (const [at, part] of before.entries()) if (part.matches(list) === isList) part.replaceWith(after[at]);
    };
    swap(true);
    // The table is there at once; its notes, which are out of sight, in the next frame.
    requestAnimationFrame(() => setTimeout(() => url === latest && swap(false)));
    document.title = page.title;
    if (isNew) history.pushState(null, "", url);
    shown = place();
    find(document, controls)[focused]?.focus({ preventScroll: true });
  };

  const go = (event, url) => {
    event.preventDefault();
    turn(url, true).catch(() => location.assign(url));
  };

  addEventListener("submit", (event) => {
    const { target, submitter } = event;
    if (!submitter?.closest(list)) return;
    const chosen = [...new FormData(target, submitter)].filter(([, value]) => value !== "");
    go(event, `${target.action}?${new URLSearchParams(chosen)}`);
  });

  addEventListener("click", (event) => {
    const link = event.target.closest?.(`${list} .pager a`);
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    go(event, link.href);
    link.closest(list).scrollIntoView();
  });

  addEventListener("popstate", () => {
    if (place() !== shown) turn(location.href).catch(() => location.reload());
  });
})();
