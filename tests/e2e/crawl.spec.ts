import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { Figure } from "../../lib/domain/figure";
import { type CrawledPage, keptCrawl } from "./crawl";
import { derivedRow, isAbout, leafIds } from "./derived-rows";
import { origin } from "./raw-answer";
import { attributesOf, isMissing, numbersOf, type RawDataset, type RawRow, type RawSource, topicOf } from "./raw-rows";
import {
  addresses,
  benchmarkFigures,
  derivedFigures,
  isListOfDatasets,
  type Locale,
  locales,
  rawDatasets,
  rowsPerPage,
  shownRows,
} from "./site";

for (const locale of locales) {
  test.describe(`every page in ${locale}`, () => {
    test.describe.configure({ mode: "default" });

    let pages: readonly CrawledPage[] = [];

    /** The same, and those in the other languages: where links may lead. */
    let everywhere: readonly CrawledPage[] = [];

    test.beforeAll(() => {
      pages = keptCrawl(locale);
      everywhere = locales.flatMap((each) => (each === locale ? pages : keptCrawl(each)));
    });

    /** Fails with a list of what is wrong, each line with the page it is on. */
    function expectNothing(wrong: (page: CrawledPage) => readonly string[]): void {
      expect(pages.flatMap((page) => wrong(page).map((what) => `${page.address}: ${what}`))).toEqual([]);
    }

    test("is reached by links, and no other is", () => {
      const reached = [...new Set(pages.map(({ path }) => path))].sort();
      expect(reached).toEqual([...addresses].filter((path) => path.split("/")[1] === locale).sort());
    });

    test("is reached for every topic by a choice in its address, and for every hundred figures of each", () => {
      for (const dataset of rawDatasets.values()) {
        const rows = shownRows(dataset);
        const topics = [...new Set(rows.map((row) => topicOf(dataset, row)))];
        const lists = [
          { query: "", length: rows.length },
          ...topics.map((topic) => ({
            query: `topic=${topic}`,
            length: rows.filter((row) => topicOf(dataset, row) === topic).length,
          })),
        ];
        const wanted = lists.flatMap(({ query, length }) => pagesOf(length).map((page) => withPage(query, page)));
        const chosen = pages.flatMap(({ address }) => address.split(`/${dataset.id}/figures?`)[1] ?? []);
        expect(chosen.sort()).toEqual(wanted.filter((query) => query !== "").sort());
      }
    });

    test("leads to what a reader should know of the data", () => {
      expectNothing(({ path, links }) => {
        if (isListOfDatasets(path)) return [];
        const notes = `/${locale}/${datasetAt(path)?.id}/data-notes`;
        return links.some((link) => new URL(link).pathname === notes) ? [] : [`no link to ${notes}`];
      });
    });

    test("is answered with 200", () => {
      expectNothing(({ status }) => (status === 200 ? [] : [String(status)]));
    });

    test("names no file of another place, which the policy would stop", () => {
      expectNothing(({ files }) =>
        files.filter((file) => !file.startsWith(`${origin()}/`) && !file.startsWith("data:")),
      );
    });

    test("shows no number outside a figure, a note, a date or what is marked as no statistic", () => {
      expectNothing(({ nakedNumbers }) => nakedNumbers);
    });

    test("says only of figures drawn on it that numbers in a sentence are theirs", () => {
      expectNothing(({ unfoundedNotes }) => unfoundedNotes);
      const witnesses = pages.filter(({ path }) => path.endsWith("/data-notes"));
      expect(witnesses.length).toBe(rawDatasets.size);
    });

    test("marks each figure about which sources differ, and leads to where all of its figures are side by side", () => {
      for (const { id } of rawDatasets.values()) {
        const below = pages.filter(({ path }) => path.startsWith(`/${locale}/${id}/`) || path === `/${locale}/${id}`);
        const notes = `/${locale}/${id}/data-notes`;
        const entries = below.find(({ path }) => path === notes)?.entries ?? [];
        const inLists = below.filter(({ path }) => path === `/${locale}/${id}/figures`);
        const marked = new Set(inLists.flatMap((page) => page.discrepancies.flatMap(({ beside }) => beside)));
        expect([...marked].sort()).toEqual([...new Set(entries.flatMap(({ figures }) => figures))].sort());
        const astray = below.flatMap((page) =>
          page.discrepancies.filter(({ beside, figures, href }) => {
            // On the page of a figure the line under it leads to the heading there.
            if (href === "#discrepancies") return !page.entries.some(({ id: entry }) => page.ids.includes(entry));
            const entry = entries.find((each) => `${notes}#${each.id}` === href);
            return !(
              beside.some((figure) => marked.has(figure)) && figures.every((each) => entry?.figures.includes(each))
            );
          }),
        );
        expect(astray).toEqual([]);
      }
    });

    test("says of every discrepancy which value stands against the figure, and in brackets who gives it", () => {
      expectNothing(({ discrepancies }) =>
        discrepancies.map(({ name }) => name).filter((name) => !/: .*\p{Nd}.* \(\p{L}[^()]*\)/u.test(name)),
      );
      expect(pages.flatMap(({ discrepancies }) => discrepancies).length).toBeGreaterThan(10);
    });

    test("says that sources differ, in its notes, only with the value and who gives it", () => {
      const word = locale === "fr" ? "Les sources divergent" : "Sources differ";
      const said = pages.flatMap(({ notes }) => notes.flatMap(({ text }) => text.split(word).slice(1)));
      expect(said.filter((rest) => !/^\s?: .*\p{Nd}.* \(\p{L}[^()]*\)/u.test(rest))).toEqual([]);
      expect(said.length).toBeGreaterThan(0);
    });

    test("says of nothing that it disagrees or diverges without a value and who gives it", () => {
      const valueAndSource = /\p{Nd}[^.]*\([^()]*\p{L}[^()]*\)/u;
      expectNothing(({ differing }) => differing.filter((text) => !valueAndSource.test(text)));
    });

    test("has titles of charts of eighteen words at most", () => {
      const wordsOf = (title: string) => title.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
      const titles = pages.flatMap((page) => page.titles);
      expect(titles.length).toBeGreaterThan(0);
      // “12.4 %” and “6 000” are one word each, as no line ends within them.
      const joined = titles.map((title) => title.replace(/(\p{Nd})[\u00A0\u202F ](?=[\p{Nd}%])/gu, "$1"));
      expect(joined.filter((title) => wordsOf(title).length > 18)).toEqual([]);
    });

    test("says of no calculated figure that it is as printed, nor that there is no reservation", () => {
      const calculated = pages.filter(({ address }) => /\/figures\/[^/?]*--/.test(address));
      const saying = calculated.map(({ reliability }) => reliability);
      expect(
        saying.filter((text) => text === "" || /^(as printed|tel qu)|no reservation|sans réserve/.test(text)),
      ).toEqual([]);
    });

    test("has no number in a label, but for the numbers of notes", () => {
      expectNothing(({ numbersInLabels }) => numbersInLabels);
    });

    test("has no statistic in its title and description", () => {
      expectNothing(({ path, title, description, figures }) => {
        const dataset = datasetAt(path);
        const rest = dataset ? withoutNames(title, dataset, locale) : title;
        const shown = new Set(figures.flatMap(({ attributes }) => Object.values(attributes)));
        const inDescription = description.match(/\d[\d.,\s]*/g) ?? [];
        return [
          ...(/\d/.test(rest) ? [`title has ${rest}`] : []),
          ...inDescription.filter((number) => !isYear(number) || shown.has(number.trim())),
        ];
      });
    });

    test("follows every figure directly by its marker, and the marker leads to a note that serves this figure", () => {
      expectNothing(({ path, figures, notes }) =>
        figures.flatMap(({ attributes, note: id }) => {
          const figure = attributes["data-figure"] ?? "";
          const note = notes.find((each) => each.id === id);
          if (!note) return [`${figure} has no marker, or its marker no note`];
          return isServed(note.figures, figure, path) ? [] : [`${id} does not lead to ${figure}`];
        }),
      );
    });

    test("has a marker in every number of a drawing, which leads to a note that serves the figure", () => {
      expectNothing(({ path, drawn, notes }) =>
        drawn.flatMap(({ figure, note: id }) => {
          const note = notes.find((each) => each.id === id);
          if (!note) return [`${figure} has no marker in its drawing, or its marker no note`];
          return isServed(note.figures, figure, path) ? [] : [`${id} does not lead to ${figure}`];
        }),
      );
      expect(pages.filter(({ drawn }) => drawn.length > 0).length).toBeGreaterThan(rawDatasets.size);
    });

    test("gives a number in a drawing as it is given beside it", () => {
      expectNothing(({ figures, drawn }) => {
        const given = new Map<string, Set<string>>();
        for (const { attributes, text } of figures) {
          const id = attributes["data-figure"] ?? "";
          given.set(id, (given.get(id) ?? new Set()).add(text));
        }
        return drawn
          .filter(({ figure, text }) => !given.get(figure)?.has(text))
          .map(({ figure, text }) => `${figure}: ${text}`);
      });
    });

    test("has notes that name source, place and words of each figure they serve", () => {
      expectNothing(({ path, notes }) =>
        notes.flatMap(({ id, text, figures }) => {
          const dataset = datasetAt(path);
          const ids = figures.map((href) => href.split("/").at(-1) ?? "");
          if (!dataset || ids.length === 0) return [`${id} serves no figure`];
          return ids.flatMap((figure) => {
            const row = dataset.figures.get(figure);
            const derived = derivedFigures.get(dataset.id)?.get(figure);
            const lacks = row
              ? missingInNote(text, row, dataset, locale)
              : derived && missingInDerivedNote(text, derived, dataset, locale);
            return lacks?.map((what) => `${id} lacks ${what}`) ?? [figure];
          });
        }),
      );
    });

    test("has notes that lead back to every marker, and to nothing else", () => {
      expectNothing(({ notes, ids }) =>
        notes.flatMap(({ id, back, markers }) => {
          const same = markers.length > 0 && [...back].sort().join() === [...markers].sort().join();
          return same && back.every((place) => ids.includes(place)) ? [] : [`${id}: ${back} is not ${markers}`];
        }),
      );
    });

    test("gives no id twice", () => {
      expectNothing(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index));
    });

    test("says which language it is in", () => {
      expectNothing(({ language }) => (language === locale ? [] : [language]));
    });

    test("says first how new its figures are", () => {
      expectNothing(({ path, firstOfMain }) =>
        isListOfDatasets(path) || firstOfMain === "latest" ? [] : [`main begins with ${firstOfMain}`],
      );
    });

    test("has no link that leads nowhere", async ({ request }) => {
      const own = (link: string) => link.startsWith(`${origin()}/`);
      const links = pages.flatMap(({ links, files }) => [...links, ...files]).filter(own);
      const visited = new Set(everywhere.map(({ address }) => `${origin()}${address}`));
      const others = new Set(links.map((link) => link.replace(/#.*/, "")).filter((link) => !visited.has(link)));
      const dead: string[] = [];
      for (const link of others) {
        const status = (await request.head(link)).status();
        if (status !== 200) dead.push(`${status} ${link}`);
      }
      expect(dead).toEqual([]);
    });

    test("has no fragment that leads nowhere", () => {
      const idsAt = new Map(pages.map(({ address, ids }) => [`${origin()}${address}`, ids]));
      expectNothing(({ links }) =>
        links.filter((link) => {
          if (!link.startsWith(`${origin()}/`)) return false;
          const [address = "", fragment] = link.split("#");
          return fragment !== undefined && idsAt.get(address)?.includes(fragment) !== true;
        }),
      );
    });

    test("is sent without inline styles and handlers", () => {
      expectNothing(({ inlineStyles, inlineHandlers }) => [...inlineStyles, ...inlineHandlers]);
    });

    test("is sent without an inline script that its policy does not know by hash", () => {
      expectNothing(({ inlineScripts, policy }) =>
        inlineScripts
          .filter(({ type, text }) => type !== "application/json" && !policy.includes(hashOf(text)))
          .map(({ text }) => text.slice(0, 80)),
      );
    });

    test("gives every figure as the dataset's files have it", () => {
      expectNothing(({ path, figures }) =>
        figures.flatMap(({ attributes, text }) => {
          const dataset = datasetAt(path);
          const id = attributes["data-figure"] ?? "";
          const derived = computedFigure(dataset?.id ?? "", id);
          const row = dataset?.figures.get(id) ?? (derived && derivedRow(derived));
          if (!row) return [`${id} is in no file, and is not derived`];
          const says = derived ? saysDerived : saysTheSame;
          const decimals = dataset?.indicators.get(row.indicator ?? "")?.decimals;
          const wanted = JSON.stringify(Object.entries(attributesOf(row)).sort());
          const given = JSON.stringify(Object.entries(attributes).sort());
          return [
            ...(given === wanted ? [] : [`${given} should be ${wanted}`]),
            ...(says(text, { ...row, ...(decimals && { decimals }) }, locale, derived && isAbout(derived))
              ? []
              : [`${row.id}: “${text}” is not what ${wanted} means`]),
          ];
        }),
      );
    });

    test("gives a derived figure the same wherever it stands, with its indicator too", () => {
      for (const { id: dataset } of rawDatasets.values()) {
        for (const [id, { indicator }] of derivedFigures.get(dataset) ?? []) {
          const places = pages.filter(({ path }) => datasetAt(path)?.id === dataset);
          const given = places.flatMap(({ path, figures }) =>
            figures
              .filter(({ attributes }) => attributes["data-figure"] === id)
              .map(({ attributes }) => ({ path, machine: JSON.stringify(attributes) })),
          );
          expect([...new Set(given.map(({ machine }) => machine))], id).toHaveLength(1);
          expect(given.map(({ path }) => path)).toContain(`/${locale}/${dataset}/indicators/${indicator.id}`);
        }
      }
    });

    test("shows on the page of a derived figure every figure read that it rests on", () => {
      const derived = [...derivedFigures].flatMap(([dataset, figures]) =>
        [...figures.values()].map((figure) => ({ address: `/${locale}/${dataset}/figures/${figure.id}`, figure })),
      );
      expect(derived.length).toBeGreaterThan(0);
      const hidden = derived.flatMap(({ address, figure }) => {
        const ids = idsAt(address);
        return leafIds(figure)
          .filter((leaf) => !ids.includes(leaf))
          .map((leaf) => `${address}: ${leaf}`);
      });
      expect(hidden).toEqual([]);
    });

    test("shows every figure of the dataset once in the list of all, and each one first on its own page", () => {
      for (const dataset of rawDatasets.values()) {
        const home = `/${locale}/${dataset.id}/figures`;
        const ids = shownRows(dataset).map(({ id = "" }) => id);
        const listed = pagesOf(ids.length).map((page) => idsAt([home, withPage("", page)].filter(Boolean).join("?")));
        expect(listed.flat().sort()).toEqual([...ids].sort());
        expect(listed.slice(0, -1).every(({ length }) => length === rowsPerPage)).toBe(true);
        for (const id of ids) expect(idsAt(`${home}/${id}`)[0]).toBe(id);
      }
    });

    /** The figures of a page that was crawled, in order. */
    function idsAt(address: string): string[] {
      const page = pages.find((each) => each.address === address);
      return page?.figures.map(({ attributes }) => attributes["data-figure"] ?? "") ?? [];
    }
  });
}

function datasetAt(path: string): RawDataset | undefined {
  const [, , id] = path.split("/");
  return id === undefined ? rawDatasets.values().next().value : rawDatasets.get(id);
}

/** The numbers of the pages that a list takes. */
function pagesOf(length: number): number[] {
  return Array.from({ length: Math.ceil(length / rowsPerPage) }, (_, at) => at + 1);
}

/** A query with the number of a page; the first has none. */
function withPage(query: string, page: number): string {
  return [query, page > 1 ? `page=${page}` : ""].filter(Boolean).join("&");
}

function isYear(number: string): boolean {
  return /^(19|20)\d\d[.,]?\s*$/.test(number);
}

/** A title without the names that may stand in it: those have digits of their own, and are no statistic. */
function withoutNames(title: string, dataset: RawDataset, locale: Locale): string {
  const column = locale === "fr" ? "name_fr" : "name";
  const names = [
    ...[...dataset.indicators.values(), ...dataset.entities.values()].map((row) => row[column] ?? ""),
    ...[...dataset.sources.values()].map((source) => titleOf(source, locale)),
    ...shownRows(dataset).map(({ id = "" }) => id),
  ];
  const longestFirst = names.filter((name) => /\d/.test(name)).sort((one, other) => other.length - one.length);
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, ""), title);
}

function titleOf(source: RawSource, locale: Locale): string {
  return source["title-short"] ?? (locale === "fr" ? source.custom?.title_fr : undefined) ?? source.title;
}

/** What a note should say of a figure and does not. */
/** True where a note leads to the figure's page; of a figure without one, to the pages of all that it rests on. */
function isServed(links: readonly string[], figure: string, path: string): boolean {
  const dataset = datasetAt(path)?.id ?? "";
  const home = `/${path.split("/")[1]}/${dataset}`;
  const atBenchmark = benchmarkFigures.get(dataset)?.get(figure);
  const ids = atBenchmark ? leafIds(atBenchmark) : [figure];
  return ids.every((id) => links.includes(`${home}/figures/${id}`));
}

function computedFigure(dataset: string, id: string): Figure | undefined {
  return derivedFigures.get(dataset)?.get(id) ?? benchmarkFigures.get(dataset)?.get(id);
}

function missingInNote(text: string, row: RawRow, dataset: RawDataset, locale: Locale): string[] {
  const ids = [row.source ?? "", ...(row.via ?? "").split(";").filter((id) => id !== "")];
  const named = ids.flatMap((id) => {
    const source = dataset.sources.get(id);
    if (!source) return [`the source ${id}`];
    const translated = locale === "fr" ? source.custom?.author_fr : undefined;
    const authors = translated ?? (source.author ?? []).map(({ literal, family }) => literal ?? family ?? "");
    const copy = id === row.source ? source.custom?.readAt?.title : undefined;
    return [titleOf(source, locale), ...authors, ...(copy === undefined ? [] : [copy])];
  });
  return [...named, placeIn(row.locator ?? "", locale), row.printed ?? ""].filter(
    (part) => part === "" || !text.includes(part.replace(/\s+/g, " ")),
  );
}

/** What a derived figure's note should say and does not: the computation first, then every place it rests on. */
function missingInDerivedNote(text: string, figure: Figure, dataset: RawDataset, locale: Locale): string[] {
  const ids = leafIds(figure);
  const leaves = [...dataset.figures.values()].filter(({ id = "" }) => ids.includes(id));
  if (leaves.length === 0 || leaves.length !== ids.length) return [`the rows of ${ids}`];
  const titles = leaves.map(({ source = "" }) =>
    titleOf(dataset.sources.get(source) ?? { id: source, title: "?" }, locale),
  );
  const computation = text.slice(0, Math.min(...titles.map((title) => text.indexOf(title))));
  const told = numbersIn(computation, locale);
  const untold = leaves
    .filter((leaf) => !numbersOf(leaf).every((wanted) => told.some((number) => isNumber(number, Math.abs(wanted)))))
    .map(({ id }) => `the numbers of ${id} in “${computation}”`);
  return [...untold, ...leaves.flatMap((leaf) => missingInNote(text, leaf, dataset, locale))];
}

/** A locator as the reader's language writes it. */
function placeIn(locator: string, locale: Locale): string {
  const [, footnote] = /^footnote (\d+)$/.exec(locator) ?? [];
  const [, section, paragraph] = /^(?:§(\S+) )?¶(\d+)$/.exec(locator) ?? [];
  if (footnote) return locale === "fr" ? `note de bas de page ${footnote}` : locator;
  if (section) return locale === "fr" ? `§ ${section}, par. ${paragraph}` : `§${section}, para. ${paragraph}`;
  if (paragraph) return locale === "fr" ? `par. ${paragraph}` : `para. ${paragraph}`;
  return locator;
}

const signs: Readonly<Record<string, RegExp>> = {
  over: /^(>|over|plus de) /,
  "at-least": /^(≥|at least|au moins) /,
  under: /^(<|under|moins de) /,
  "at-most": /^(≤|at most|au plus) /,
  about: /^(≈|about|environ) /,
  range: /^\d\S*( to | à |–)\d/,
  span: /^\d{4}[–-]\d{4}$/,
};

/** True where the words that a reader sees mean the row's numbers, with its qualifier and no other, or are the printed ones. */
function saysTheSame(text: string, row: RawRow, locale: Locale): boolean {
  if (isMissing(row)) return text !== "" && !/\d/.test(text);
  if (row.shown === "as-printed" && text.includes(row.printed ?? "?")) return /^(“[^”]+”|«\s[^»]+\s»)$/.test(text);
  if (isLost(row)) return text.replace(/^(<|under|moins de)\s/, "").replace(",", ".") === `${smallest(row)} %`;
  const qualifier = row.qualifier ?? "";
  const estimated = row.status === "E" && qualifier === "";
  const sign = signs[qualifier] ?? (estimated ? /^(≈ )?\d/ : /^\d/);
  const wanted = numbersOf(row);
  const shown = numbersIn(text, locale);
  const equal =
    shown.length === wanted.length &&
    shown.every((number, at) => isNumber(number, wanted[at] ?? Number.NaN, row.decimals));
  return sign.test(text) && equal;
}

/** True for a share so small that its indicator's decimals would show it as none. */
function isLost(row: RawRow): boolean {
  return Number(row.value) > 0 && Number(Number(row.value).toFixed(Number(row.decimals || 20))) === 0;
}

/** The smallest number that the decimals of a row's indicator can show. */
function smallest({ decimals }: RawRow): string {
  return (10 ** -Number(decimals)).toFixed(Number(decimals));
}

/** True where a number as shown is the exact one, or is it rounded to its indicator's decimals; a fraction has no end. */
function isNumber({ value, decimals }: ShownNumber, exact: number, most?: string): boolean {
  const isRounded = String(exact).length > 10 || String(decimals) === most;
  return value === (isRounded ? Number(exact.toFixed(decimals)) : exact);
}

const aboutSigns: Readonly<Record<string, RegExp>> = {
  "": /^(≈|about|environ) /,
  over: /^(> ≈|over about|plus d’environ) /,
  "at-least": /^(≥ ≈|at least about|au moins environ) /,
  under: /^(< ≈|under about|moins d’environ) /,
  "at-most": /^(≤ ≈|at most about|au plus environ) /,
};

/**
 * The same for a derived figure. It says “about” wherever its inputs make it so, on a limit too, and it may be below
 * zero; what comes before its digits is then a minus, or the plus of a change.
 */
function saysDerived(text: string, row: RawRow, locale: Locale, about = false): boolean {
  if (isLost(row)) return saysTheSame(text, row, locale);
  const qualifier = row.qualifier === "about" ? "" : (row.qualifier ?? "");
  const [lowest = 0] = numbersOf(row);
  const sign = about ? aboutSigns[qualifier] : (signs[qualifier] ?? /^/);
  const digits = text.replace(sign ?? /$/, "");
  const signed = lowest < 0 ? /^[-−]\d/ : /^\+?\d/;
  const plain = { ...row, value: row.value?.replace(/^-/, "") ?? "", status: "A", qualifier: "" };
  const isRange = qualifier === "range" || qualifier === "span";
  if (sign?.test(text) !== true || !signed.test(isRange ? text : digits)) return false;
  return saysTheSame((isRange ? text : digits).replace(/^[-−+]/, ""), plain, locale);
}

interface ShownNumber {
  readonly value: number;
  readonly decimals: number;
}

/** The numbers in a text, read back as that language's readers read them. */
function numbersIn(text: string, locale: Locale): ShownNumber[] {
  const pattern =
    locale === "fr"
      ? /(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?( milliards?| millions?)?/g
      : /(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?( billion| million)?/g;
  return Array.from(text.matchAll(pattern), ([, whole = "", fraction = "", scale = ""]) => {
    const factor = /milliard|billion/.test(scale) ? 1e9 : scale === "" ? 1 : 1e6;
    const value = Number(`${whole.replace(/[ ,]/g, "")}.${fraction || 0}`) * factor;
    return { value, decimals: fraction.length };
  });
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
