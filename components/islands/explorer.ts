import type { ExplorerFacts } from "@/lib/view/exhibit/explorer-facts";

/** A chart until the reader's first pointer or key in it: what explores it is fetched only then. */
const arrows = /^(Arrow|Home$|End$)/;

for (const host of document.querySelectorAll<HTMLElement>("[data-island=explorer]")) prepare(host);

function prepare(host: HTMLElement): void {
  const drawing = host.querySelector<HTMLElement>(":scope > :first-child");
  const start = host.querySelector<HTMLButtonElement>(".explorer-start");
  const status = host.querySelector("[role=status]");
  if (!drawing || !start || !status) return;
  let fetched: ReturnType<typeof fetchExplorer> | undefined;
  let unmount: (() => void) | undefined;
  let isBegun = false;
  let takesFocus = false;
  /** The reader closed it, or it failed: a pointer begins it again only after it has left. */
  let isDismissed = false;

  const begin = async (byKey: boolean) => {
    if (isBegun || (!byKey && isDismissed)) {
      takesFocus ||= byKey;
      return;
    }
    isBegun = true;
    takesFocus = byKey;
    try {
      fetched ??= fetchExplorer(host.dataset.facts ?? "");
      const [{ mountExplorer }, facts] = await fetched;
      start.hidden = true;
      host.classList.add("exploring");
      unmount = mountExplorer({ facts, host, takesFocus, close });
    } catch {
      fetched = undefined;
      isDismissed = true;
      isBegun = false;
      status.textContent = host.dataset.failed ?? "";
    }
  };

  const close = () => {
    unmount?.();
    isDismissed = true;
    isBegun = false;
    host.classList.remove("exploring");
    start.hidden = false;
    start.focus({ preventScroll: true });
  };

  for (const sign of ["pointerover", "pointerdown"]) host.addEventListener(sign, () => begin(false));
  host.addEventListener("pointerleave", () => {
    isDismissed = false;
  });
  start.addEventListener("click", () => begin(true));
  drawing.addEventListener("keydown", (event) => {
    if (isBegun || !arrows.test(event.key)) return;
    event.preventDefault();
    begin(true);
  });
  // A touch or a pointer may have come before this script.
  if (host.matches(":hover")) begin(false);
}

function fetchExplorer(address: string) {
  const facts = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return answer.json() as Promise<ExplorerFacts>;
  });
  return Promise.all([import("../chart/explorer/explorer-view"), facts]);
}
