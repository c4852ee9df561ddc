/**
 * Shows another page of a long list, or another order, without leaving the document: what differs is taken from the
 * server's answer. Where anything is in the way, the browser goes there as it does without this script.
 */
const list = "[data-island=paginate]";
let shown = place();
let latest: string | undefined;

function place(): string {
  return location.pathname + location.search;
}

function find(page: Document, parts: string): Element[] {
  return [...page.querySelectorAll(parts)];
}

async function load(url: string, isNew: boolean): Promise<void> {
  latest = url;
  const answer = await fetch(url);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (url !== latest) return;
  const controls = `${list} a,${list} button`;
  const focused = find(document, controls).indexOf(document.activeElement as Element);
  const parts = `${list},[role="doc-endnotes"],.latest,.languages`;
  const before = find(document, parts);
  const after = find(page, parts);
  if (!answer.ok || before.length !== after.length) throw new Error(url);
  const swap = (isList: boolean) => {
    for (const [index, part] of before.entries())
      if (part.matches(list) === isList) part.replaceWith(after[index] as Element);
  };
  swap(true);
  // The table is there at once; its notes, which are out of sight, in the next frame.
  requestAnimationFrame(() => setTimeout(() => url === latest && swap(false)));
  document.title = page.title;
  if (isNew) history.pushState(null, "", url);
  shown = place();
  (find(document, controls)[focused] as HTMLElement | undefined)?.focus({ preventScroll: true });
}

function go(event: Event, url: string): void {
  event.preventDefault();
  load(url, true).catch(() => location.assign(url));
}

addEventListener("submit", (event) => {
  const { target, submitter } = event;
  if (!submitter?.closest(list)) return;
  const form = target as HTMLFormElement;
  const chosen = [...new FormData(form, submitter)].flatMap(([name, value]) =>
    value === "" ? [] : [[name, `${value}`]],
  );
  go(event, `${form.action}?${new URLSearchParams(chosen)}`);
});

addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(`${list} .pager a`);
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  go(event, link.href);
  link.closest(list)?.scrollIntoView();
});

addEventListener("popstate", () => {
  if (place() !== shown) load(location.href, false).catch(() => location.reload());
});
