/** A figure as a page has it: every attribute of its `<data>`, and the words that the reader sees. */
interface FigureFacts {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

interface PlacedFigure extends FigureFacts {
  /** The note its marker leads to; undefined where no marker follows directly, or no note is there. */
  readonly note?: string;
}

interface NoteFacts {
  readonly id: string;
  readonly text: string;
  /** Where its links to figures lead. */
  readonly figures: readonly string[];
  /** The ids that its back links lead to. */
  readonly back: readonly string[];
  /** The ids of the markers that lead to it. */
  readonly markers: readonly string[];
}

interface InlineScript {
  readonly type: string;
  readonly text: string;
}

/** All that the crawl wants to know of one page. Plain data: it is collected in the browser. */
export interface PageFacts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly firstOfMain: string;
  readonly nakedNumbers: readonly string[];
  /** What says that its numbers are those of figures, and names one that is not drawn on this page, or none at all. */
  readonly unfoundedNotes: readonly string[];
  readonly numbersInLabels: readonly string[];
  readonly figures: readonly PlacedFigure[];
  /** The same figures in the HTML as it was sent, before any script. */
  readonly sentFigures: readonly FigureFacts[];
  readonly notes: readonly NoteFacts[];
  /** The figures whose row or card says that they disagree with another, and where each mark leads. */
  readonly flagged: readonly { readonly figure: string; readonly href: string }[];
  /** The figures that stand under the heading of disagreements. */
  readonly disagreeing: readonly string[];
  readonly ids: readonly string[];
  /** Of every `href` and `src`, as absolute addresses; those of other sites too. */
  readonly links: readonly string[];
  readonly files: readonly string[];
  readonly inlineStyles: readonly string[];
  readonly inlineHandlers: readonly string[];
  readonly inlineScripts: readonly InlineScript[];
}

/** Runs in the browser: everything it needs stands within. `sent` is the HTML as the server sent it. */
export function readPage(sent: string): PageFacts {
  const digits = /\p{Nd}/u;
  const labels = ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "title", "alt", "label"];
  const numberPlaces = [
    "data[data-figure]",
    "svg [data-figure]",
    '[role="doc-endnotes"]',
    "time",
    '[role="doc-noteref"]',
    "[data-not-a-statistic]",
  ].join();
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)];
  const words = (node: Node) => (node.textContent ?? "").replace(/\s+/g, " ").trim();
  const target = (link: Element) => (link.getAttribute("href") ?? "").slice(1);
  const tagOf = (element: Element) => element.outerHTML.slice(0, 160);

  const figureFacts = (data: Element) => ({
    attributes: Object.fromEntries([...data.attributes].map(({ name, value }) => [name, value])),
    text: words(data),
  });

  const noteOf = (data: Element) => {
    const next = data.nextSibling;
    if (!(next instanceof HTMLAnchorElement) || next.getAttribute("role") !== "doc-noteref") return {};
    const note = document.getElementById(target(next));
    const named = next.getAttribute("aria-label") === `note ${words(next)}` && note?.id === `note-${words(next)}`;
    return note?.matches('section[role="doc-endnotes"] li') && named ? { note: note.id } : {};
  };

  const textsOf = (node: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(({ parentElement }) => !parentElement?.closest("script, style"));
  };

  const isLabelOfMarker = (element: Element) =>
    element.matches('[role="doc-backlink"]') ||
    (element.matches('[role="doc-noteref"]') && element.getAttribute("aria-label") === `note ${words(element)}`);

  const figureIds = (selector: string) => all(selector).map((element) => element.getAttribute("data-figure") ?? "");
  const known = new Set(figureIds("data[data-figure], svg [data-figure]"));
  const namesFigures = (element: Element) => {
    const ids = element.getAttribute("data-figures")?.split(/\s+/) ?? [];
    return ids.length > 0 && ids.every((id) => known.has(id));
  };
  const standsWithFigures = (text: Text) => {
    const note = text.parentElement?.closest("[data-figures]");
    return note?.getAttribute("role") === "note" && namesFigures(note);
  };

  const asSent = new DOMParser().parseFromString(sent, "text/html");

  return {
    language: document.documentElement.lang,
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "",
    firstOfMain: document.querySelector("main")?.firstElementChild?.className ?? "",
    nakedNumbers: textsOf(document.body)
      .filter((text) => digits.test(text.data) && !text.parentElement?.closest(numberPlaces))
      .filter((text) => !standsWithFigures(text))
      .map((text) => `${text.data.trim()} in ${tagOf(text.parentElement ?? document.body)}`),
    unfoundedNotes: all("[data-figures]")
      .filter((element) => !namesFigures(element))
      .map(tagOf),
    numbersInLabels: all("*").flatMap((element) =>
      labels
        .filter((name) => digits.test(element.getAttribute(name) ?? ""))
        .filter(() => !isLabelOfMarker(element) && !namesFigures(element) && !element.closest("[data-not-a-statistic]"))
        .map((name) => `${name} of ${tagOf(element)}`),
    ),
    figures: all("data").map((data) => ({ ...figureFacts(data), ...noteOf(data) })),
    sentFigures: all("data", asSent).map(figureFacts),
    notes: all('[role="doc-endnotes"] > ol > li').map((note) => ({
      id: note.id,
      text: words(note),
      figures: all("a:not([role])", note).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      back: all('[role="doc-backlink"]', note).map(target),
      markers: all('[role="doc-noteref"]')
        .filter((marker) => target(marker) === note.id)
        .map(({ id }) => id),
    })),
    flagged: all("a.flag").map((flag) => ({
      figure: flag.closest("tr, li")?.querySelector("data[data-figure]")?.getAttribute("data-figure") ?? "",
      href: flag.getAttribute("href") ?? "",
    })),
    disagreeing: figureIds('section[aria-labelledby="disagreements"] data[data-figure]'),
    ids: all("[id]").map(({ id }) => id),
    links: all("a[href]").map((link) => (link as HTMLAnchorElement).href),
    files: all("link[href], script[src], img[src]", asSent).map(
      (file) => new URL(file.getAttribute("href") ?? file.getAttribute("src") ?? "", location.href).href,
    ),
    inlineStyles: all("[style], style", asSent).map(tagOf),
    inlineHandlers: all("*", asSent)
      .filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")))
      .map(tagOf),
    inlineScripts: all("script:not([src])", asSent).map((script) => ({
      type: script.getAttribute("type") ?? "",
      text: script.textContent ?? "",
    })),
  };
}
