/** A figure as a page has it: every attribute of its `<data>`, and the words that the reader sees. */
interface FigureFacts {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The note its marker leads to; undefined where no marker follows directly, or no note is there. */
  readonly note?: string;
}

/** A figure's number in a drawing, without its marker and what follows that. */
interface DrawnFacts {
  readonly figure: string;
  readonly text: string;
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

/** An element that says that sources differ about a figure. */
interface DiscrepancyFacts {
  /** Its accessible name. */
  readonly name: string;
  /** The figures that it stands with: in its row, its card or its drawing. */
  readonly beside: readonly string[];
  /** The figures that it names for machines. */
  readonly figures: readonly string[];
  readonly href: string;
}

interface InlineScript {
  readonly type: string;
  readonly text: string;
}

/** A page as the server sent it. */
interface SentPage {
  readonly html: string;
  readonly address: string;
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
  readonly figures: readonly FigureFacts[];
  /** The figures whose numbers stand in drawings, with the note that the marker inside leads to. */
  readonly drawn: readonly DrawnFacts[];
  readonly notes: readonly NoteFacts[];
  readonly discrepancies: readonly DiscrepancyFacts[];
  /** The entries under the heading of discrepancies: the id of each, and the figures in it. */
  readonly entries: readonly { readonly id: string; readonly figures: readonly string[] }[];
  /** The sentences, cells and items with a figure, notes and texts to be cited that say that something disagrees or diverges. */
  readonly differing: readonly string[];
  /** The titles of charts and tables. */
  readonly titles: readonly string[];
  /** Of a figure's page: what the page says of its reliability; empty on others. */
  readonly reliability: string;
  readonly ids: readonly string[];
  /** The kinds of element that it has: name, classes, role and the names of the attributes that say something more. */
  readonly elements: readonly string[];
  /** Of every `href` and `src`, as absolute addresses; those of other sites too. */
  readonly links: readonly string[];
  readonly files: readonly string[];
  readonly inlineStyles: readonly string[];
  readonly inlineHandlers: readonly string[];
  readonly inlineScripts: readonly InlineScript[];
}

/**
 * Reads a page as it was sent, before any script, or the one that is open, as its scripts have left it.
 * Runs in the browser: everything it needs stands within.
 */
export function readPage(sent?: SentPage): PageFacts {
  const page = sent ? new DOMParser().parseFromString(sent.html, "text/html") : document;
  const address = sent?.address ?? location.href;
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
  const all = (selector: string, within: ParentNode = page) => [...within.querySelectorAll(selector)];
  const words = (node: Node) => (node.textContent ?? "").replace(/\s+/g, " ").trim();
  const target = (link: Element) => (link.getAttribute("href") ?? "").slice(1);
  const whole = (link: string | null) => new URL(link ?? "", address).href;
  const tagOf = (element: Element) => element.outerHTML.slice(0, 160);

  const kindOf = (element: Element) => {
    const more = element.getAttributeNames().filter((name) => /^(data|aria)-|^(type|hidden|open|disabled)$/.test(name));
    return [
      element.localName,
      ...[...element.classList].sort(),
      element.getAttribute("role") ?? "",
      ...more.sort(),
    ].join(" ");
  };

  const noteOf = (next: Node | null) => {
    if (!(next instanceof Element) || next.getAttribute("role") !== "doc-noteref") return {};
    const note = page.getElementById(target(next));
    const named = next.getAttribute("aria-label") === `note ${words(next)}` && note?.id === `note-${words(next)}`;
    return note?.matches('section[role="doc-endnotes"] li') && named ? { note: note.id } : {};
  };

  const textsOf = (node: Node) => {
    const texts: Text[] = [];
    const walker = page.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(({ parentElement }) => !parentElement?.closest("script, style"));
  };

  const isLabelOfMarker = (element: Element) =>
    element.matches('[role="doc-backlink"]') ||
    (element.matches('[role="doc-noteref"]') && element.getAttribute("aria-label") === `note ${words(element)}`);

  const figureIds = (selector: string, within: ParentNode = page) =>
    all(selector, within).map((element) => element.getAttribute("data-figure") ?? "");
  const known = new Set(figureIds("data[data-figure], svg [data-figure]"));
  const named = (element: Element | null) => element?.getAttribute("data-figures")?.split(/\s+/) ?? [];
  // A mark names the figures of the entry that it leads to, which are not all on its own page.
  const isMark = (element: Element) => element.matches("[data-discrepancy]") && named(element).length > 0;
  const namesFigures = (element: Element) => {
    const ids = named(element);
    return isMark(element) || (ids.length > 0 && ids.every((id) => known.has(id)));
  };
  const standsWithFigures = (text: Text) => {
    const note = text.parentElement?.closest("[data-figures]");
    return note?.getAttribute("role") === "note" && namesFigures(note);
  };

  return {
    language: page.documentElement.lang,
    title: page.title,
    description: page.querySelector('meta[name="description"]')?.getAttribute("content") ?? "",
    firstOfMain: page.querySelector("main")?.firstElementChild?.className ?? "",
    nakedNumbers: textsOf(page.body)
      .filter((text) => digits.test(text.data) && !text.parentElement?.closest(numberPlaces))
      .filter((text) => !standsWithFigures(text))
      .map((text) => `${text.data.trim()} in ${tagOf(text.parentElement ?? page.body)}`),
    unfoundedNotes: all("[data-figures]")
      .filter((element) => !namesFigures(element))
      .map(tagOf),
    numbersInLabels: all("*").flatMap((element) =>
      labels
        .filter((name) => digits.test(element.getAttribute(name) ?? ""))
        .filter(() => !isLabelOfMarker(element) && !namesFigures(element) && !element.closest("[data-not-a-statistic]"))
        .map((name) => `${name} of ${tagOf(element)}`),
    ),
    figures: all("data").map((data) => ({
      attributes: Object.fromEntries([...data.attributes].map(({ name, value }) => [name, value])),
      text: words(data),
      ...noteOf(data.nextSibling),
    })),
    drawn: all("svg text[data-figure]").map((text) => {
      const marker = text.querySelector('[role="doc-noteref"]');
      const before = [...text.childNodes].slice(
        0,
        [...text.childNodes].indexOf((marker?.closest("text > tspan") ?? marker) as ChildNode),
      );
      return {
        figure: text.getAttribute("data-figure") ?? "",
        text: before
          .map(({ textContent }) => textContent ?? "")
          .join("")
          .replace(/\s+/g, " ")
          .trim(),
        ...noteOf(marker),
      };
    }),
    notes: all('[role="doc-endnotes"] > ol > li').map((note) => ({
      id: note.id,
      text: words(note),
      figures: all('a[href^="/"]:not([role])', note).map((link) => new URL(whole(link.getAttribute("href"))).pathname),
      back: all('[role="doc-backlink"]', note).map(target),
      markers: all('[role="doc-noteref"]')
        .filter((marker) => target(marker) === note.id)
        .map(({ id }) => id),
    })),
    differing: all("p, li, td, th, dd, dt, caption, summary, text")
      // The key of a chart says what its signs mean, not that a figure has them.
      .filter((element) => !element.querySelector("p, li, td, dd") && !element.closest("figcaption"))
      .filter((element) => element.querySelector("data[data-figure]") ?? element.closest(".citation, [id^=note-]"))
      .map(words)
      .filter((text) => /disagree|divergen/i.test(text)),
    titles: all("figure[data-exhibit] > figcaption :is(h2, h3, .exhibit-title)").map((heading) => {
      const copy = heading.cloneNode(true) as Element;
      for (const marker of all('[role="doc-noteref"]', copy)) marker.remove();
      return words(copy);
    }),
    reliability: words(
      all("dl.facts dt").find((term) => /^(Reliability|Fiabilité)$/.test(words(term)))?.nextElementSibling ??
        page.createElement("dd"),
    ),
    discrepancies: all("[data-discrepancy]").map((mark) => ({
      name: mark.getAttribute("aria-label") ?? words(mark),
      beside: [
        ...all("svg [data-figure]").filter((text) => text.contains(mark)),
        ...all("tr, li")
          .filter((row) => row.contains(mark) && !mark.closest("svg"))
          .flatMap((row) => all("data[data-figure]", row)),
      ].map((figure) => figure.getAttribute("data-figure") ?? ""),
      figures: named(mark.closest("[data-figures]")),
      href: mark.getAttribute("href") ?? "",
    })),
    entries: all('section[aria-labelledby="discrepancies"] article').map((entry) => ({
      id: entry.id,
      figures: figureIds("data[data-figure]", entry),
    })),
    ids: all("[id]").map(({ id }) => id),
    elements: [...new Set(all("*", page.body).map(kindOf))],
    links: all("a[href]").map((link) => whole(link.getAttribute("href"))),
    files: all("link[href], [src]").map((file) => whole(file.getAttribute("href") ?? file.getAttribute("src"))),
    inlineStyles: all("[style], style").map(tagOf),
    inlineHandlers: all("*")
      .filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")))
      .map(tagOf),
    inlineScripts: all("script:not([src])").map((script) => ({
      type: script.getAttribute("type") ?? "",
      text: script.textContent ?? "",
    })),
  };
}
