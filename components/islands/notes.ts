/**
 * Opens a note beside its marker, in one popover that all markers share. Without this script, or in a browser without
 * popovers, the marker is a link that leads to the note.
 */
const gap = 8;

/** The popover of the page, once it was opened. */
let box: HTMLElement | undefined;
/** The marker of the note that is open; null where the reader left it for the list of notes. */
let marker: HTMLElement | null = null;
let closedAt = 0;

function make<Name extends "div" | "a" | "button">(name: Name, className: string): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { className });
}

function contentOf(note: Element): HTMLElement {
  const copy = note.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('[role="doc-backlink"]')) link.remove();
  for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
  const text = make("div", "note-popover-text");
  text.append(...copy.childNodes);
  return text;
}

function fill(popover: HTMLElement, { id, content, labels }: { id: string; content: Element; labels: DOMStringMap }) {
  const all = make("a", "note-popover-all");
  all.href = `#${id}`;
  all.textContent = labels.labelAll ?? "";
  all.onclick = () => {
    marker = null;
    popover.hidePopover();
  };
  const close = make("button", "note-popover-close");
  close.type = "button";
  close.textContent = labels.labelClose ?? "";
  close.onclick = () => popover.hidePopover();
  popover.replaceChildren(content, all, close);
}

function placeBeside(popover: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const below = at.bottom + gap + popover.offsetHeight <= innerHeight;
  const top = below ? at.bottom + gap : Math.max(gap, at.top - gap - popover.offsetHeight);
  const left = Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - popover.offsetWidth - gap));
  popover.style.setProperty("--note-top", `${top + scrollY}px`);
  popover.style.setProperty("--note-left", `${left + scrollX}px`);
}

function makeBox(): HTMLElement {
  const popover = make("div", "note-popover");
  popover.popover = "auto";
  popover.tabIndex = -1;
  popover.setAttribute("role", "dialog");
  popover.addEventListener("beforetoggle", (event) => {
    if (event.newState === "closed") closedAt = event.timeStamp;
  });
  popover.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    const { activeElement } = document;
    if (activeElement === document.body || popover.contains(activeElement)) marker?.focus({ preventScroll: true });
    popover.replaceChildren();
  });
  document.body.append(popover);
  return popover;
}

function open(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLElement>('a[role="doc-noteref"]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const note = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  const list = note?.closest<HTMLElement>("[data-island=notes]");
  if (!note || !list) return;
  event.preventDefault();
  // A click on the marker of the open note has closed it just now: leave it closed.
  if (event.detail && link === marker && event.timeStamp - closedAt < 300) return;
  if (!box?.isConnected) box = makeBox();
  marker = link;
  fill(box, { id: note.id, content: contentOf(note), labels: list.dataset });
  box.setAttribute("aria-label", link.getAttribute("aria-label") || link.textContent);
  box.showPopover();
  placeBeside(box, link);
  box.focus({ preventScroll: true });
}

if ("popover" in HTMLElement.prototype) document.addEventListener("click", open);
