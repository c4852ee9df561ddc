// Opens a note beside its marker, in one popover that all markers share. Without this script, or in a browser without
// popovers, the marker is a link that leads to the note.
// Sent as it stands, without whole lines of comment and without indentation: no comment after code, no text of several lines.
(() => {
  if (!("popover" in HTMLElement.prototype)) return;
  const gap = 8;
  let box;
  let marker;
  let closedAt = 0;

  const make = (name, className) => Object.assign(document.createElement(name), { className });

  const contentOf = (note) => {
    const copy = note.cloneNode(true);
    for (const link of copy.querySelectorAll('[role="doc-backlink"]')) link.remove();
    for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
    const text = make("div", "note-popover-text");
    text.append(...copy.childNodes);
    return text;
  };

  const fill = (note) => {
    const { labelClose, labelAll } = note.closest('[role="doc-endnotes"]').dataset;
    const all = make("a", "note-popover-all");
    all.href = `#${note.id}`;
    all.textContent = labelAll;
    all.onclick = () => {
      marker = null;
      box.hidePopover();
    };
    const close = make("button", "note-popover-close");
    close.type = "button";
    close.textContent = labelClose;
    close.onclick = () => box.hidePopover();
    box.replaceChildren(contentOf(note), all, close);
    box.setAttribute("aria-label", marker.getAttribute("aria-label") || marker.textContent);
  };

  const place = () => {
    const at = marker.getBoundingClientRect();
    const below = at.bottom + gap + box.offsetHeight <= innerHeight;
    const top = below ? at.bottom + gap : Math.max(gap, at.top - gap - box.offsetHeight);
    const left = Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - gap));
    box.style.setProperty("--note-top", `${top + scrollY}px`);
    box.style.setProperty("--note-left", `${left + scrollX}px`);
  };

  const closed = (event) => {
    if (event.newState !== "closed") return;
    if (marker && (document.activeElement === document.body || box.contains(document.activeElement)))
      marker.focus({ preventScroll: true });
    box.replaceChildren();
  };

  const makeBox = () => {
    box = make("div", "note-popover");
    box.popover = "auto";
    box.tabIndex = -1;
    box.setAttribute("role", "dialog");
    box.addEventListener("beforetoggle", (event) => {
      if (event.newState === "closed") closedAt = event.timeStamp;
    });
    box.addEventListener("toggle", closed);
    document.body.append(box);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[role="doc-noteref"]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const note = document.getElementById(link.getAttribute("href").slice(1));
    if (!note?.closest('[role="doc-endnotes"]')) return;
    event.preventDefault();
    // A press on the marker of the open note has closed it just now: leave it closed.
    if (event.detail && link === marker && event.timeStamp - closedAt < 300) return;
    if (!box?.isConnected) makeBox();
    marker = link;
    fill(note);
    box.showPopover();
    place();
    box.focus({ preventScroll: true });
  });
})();
