import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type CrawledPage, crawl } from "./crawl";
import { origin } from "./raw-answer";
import { attributesOf, isMissing, numbersOf, type RawDataset, type RawRow, type RawSource } from "./raw-rows";
import { addresses, isListOfDatasets, type Locale, locales, rawDatasets } from "./site";

for (const locale of locales) {
  test.describe(`every page in ${locale}`, () => {
    test.describe.configure({ mode: "default" });

    let pages: CrawledPage[] = [];

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(240_000);
      const { outputDir } = test.info().project;
      // A worker that starts anew after a failure finds what the one before it has crawled.
      const file = join(outputDir, `crawl-${locale}-${process.ppid}.json`);
      if (!existsSync(file)) {
        const page = await browser.newPage({ baseURL: origin() });
        const crawled = await crawl(page, `/${locale}`);
        await page.close();
        mkdirSync(outputDir, { recursive: true });
        writeFileSync(file, JSON.stringify(crawled));
      }
      pages = JSON.parse(readFileSync(file, "utf8"));
    });

    /** Fails with a list of what is wrong, each line with the page it is on. */
    function expectNothing(wrong: (page: CrawledPage) => readonly string[]): void {
      expect(pages.flatMap((page) => wrong(page).map((what) => `${page.address}: ${what}`))).toEqual([]);
    }

    test("is reached by links, and no other is", () => {
      const reached = [...new Set(pages.map(({ path }) => path))].sort();
      expect(reached).toEqual([...addresses].filter((path) => path.split("/")[1] === locale).sort());
    });

    test("is reached for every topic by a choice in its address", () => {
      for (const dataset of rawDatasets.values()) {
        const topics = [...dataset.figures.values()].map(
          ({ indicator = "" }) => dataset.indicators.get(indicator)?.topic,
        );
        const chosen = pages.flatMap(({ address }) => address.split(`/${dataset.id}/figures?topic=`)[1] ?? []);
        expect(chosen.sort()).toEqual([...new Set(topics)].sort());
      }
    });

    test("is answered with 200", () => {
      expectNothing(({ status }) => (status === 200 ? [] : [String(status)]));
    });

    test("leaves the console silent", () => {
      expectNothing(({ said }) => said);
    });

    test("asks for nothing that the policy stops", () => {
      expectNothing(({ stopped }) => stopped);
    });

    test("shows no number outside a figure, a note, a date or what is marked as no statistic", () => {
      expectNothing(({ nakedNumbers }) => nakedNumbers);
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
          const home = `/${locale}/${datasetAt(path)?.id}/figures/${figure}`;
          return note.figures.includes(home) ? [] : [`${id} does not lead to ${figure}`];
        }),
      );
    });

    test("has notes that name source, place and words of each figure they serve", () => {
      expectNothing(({ path, notes }) =>
        notes.flatMap(({ id, text, figures }) => {
          const dataset = datasetAt(path);
          const ids = figures.map((href) => href.split("/").at(-1) ?? "");
          if (!dataset || ids.length === 0) return [`${id} serves no figure`];
          return ids.flatMap((figure) => {
            const row = dataset.figures.get(figure);
            return row ? missingInNote(text, row, dataset, locale).map((what) => `${id} lacks ${what}`) : [figure];
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
        isListOfDatasets(path) || firstOfMain === "newest" ? [] : [`main begins with ${firstOfMain}`],
      );
    });

    test("has no link that leads nowhere", async ({ request }) => {
      const own = (link: string) => link.startsWith(`${origin()}/`);
      const links = pages.flatMap(({ links, files }) => [...links, ...files]).filter(own);
      const visited = new Set(pages.map(({ address }) => `${origin()}${address}`));
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
          const row = datasetAt(path)?.figures.get(attributes["data-figure"] ?? "");
          if (!row) return [`${attributes["data-figure"]} is in no file`];
          const wanted = JSON.stringify(Object.entries(attributesOf(row)).sort());
          const given = JSON.stringify(Object.entries(attributes).sort());
          return [
            ...(given === wanted ? [] : [`${given} should be ${wanted}`]),
            ...(saysTheSame(text, row, locale) ? [] : [`${row.id}: “${text}” is not what ${wanted} means`]),
          ];
        }),
      );
    });

    test("shows every figure of the dataset in the list of all, and each one first on its own page", () => {
      for (const dataset of rawDatasets.values()) {
        const home = `/${locale}/${dataset.id}/figures`;
        const idsAt = (address: string) =>
          pages.find((page) => page.address === address)?.figures.map(({ attributes }) => attributes["data-figure"]) ??
          [];
        expect(idsAt(home).sort()).toEqual([...dataset.figures.keys()].sort());
        for (const id of dataset.figures.keys()) expect(idsAt(`${home}/${id}`)[0]).toBe(id);
      }
    });

    test("shows the same figures before scripts run and after", () => {
      expectNothing(({ figures, sentFigures }) => {
        const now = figures.map(({ attributes, text }) => JSON.stringify([attributes, text]));
        const sent = sentFigures.map(({ attributes, text }) => JSON.stringify([attributes, text]));
        const differ = now.length === sent.length ? now.findIndex((figure, at) => figure !== sent[at]) : 0;
        return differ < 0 || now.length + sent.length === 0 ? [] : [`${sent[differ]} became ${now[differ]}`];
      });
    });
  });
}

function datasetAt(path: string): RawDataset | undefined {
  const [, , id] = path.split("/");
  return id === undefined ? rawDatasets.values().next().value : rawDatasets.get(id);
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
    ...dataset.figures.keys(),
  ];
  const longestFirst = names.filter((name) => /\d/.test(name)).sort((one, other) => other.length - one.length);
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, ""), title);
}

function titleOf(source: RawSource, locale: Locale): string {
  return source["title-short"] ?? (locale === "fr" ? source.custom?.title_fr : undefined) ?? source.title;
}

/** What a note should say of a figure and does not. */
function missingInNote(text: string, row: RawRow, dataset: RawDataset, locale: Locale): string[] {
  const ids = [row.source ?? "", ...(row.via ?? "").split(";").filter((id) => id !== "")];
  const named = ids.flatMap((id) => {
    const source = dataset.sources.get(id);
    if (!source) return [`the source ${id}`];
    const authors = (source.author ?? []).map(({ literal, family }) => literal ?? family ?? "");
    return [titleOf(source, locale), ...authors];
  });
  return [...named, placeIn(row.locator ?? "", locale), row.printed ?? ""].filter(
    (part) => part === "" || !text.includes(part.replace(/\s+/g, " ")),
  );
}

/** A locator as the reader's language writes it. */
function placeIn(locator: string, locale: Locale): string {
  const [, footnote] = /^footnote (\d+)$/.exec(locator) ?? [];
  const [, section, paragraph] = /^§(\S+) ¶(\d+)$/.exec(locator) ?? [];
  if (footnote) return locale === "fr" ? `note de bas de page ${footnote}` : locator;
  if (section) return locale === "fr" ? `§ ${section}, par. ${paragraph}` : `§${section}, para. ${paragraph}`;
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

/** True where the words that a reader sees mean the row's numbers, with its qualifier and no other. */
function saysTheSame(text: string, row: RawRow, locale: Locale): boolean {
  if (isMissing(row)) return text !== "" && !/\d/.test(text);
  const qualifier = row.qualifier ?? "";
  const estimated = row.status === "E" && qualifier === "";
  const sign = signs[qualifier] ?? (estimated ? /^(≈ )?\d/ : /^\d/);
  const wanted = numbersOf(row);
  const shown = numbersIn(text, locale);
  const equal =
    shown.length === wanted.length &&
    shown.every(({ value, decimals }, at) => {
      const exact = wanted[at] ?? Number.NaN;
      const isFraction = String(exact).length > 10;
      return value === (isFraction ? Number(exact.toFixed(decimals)) : exact);
    });
  return sign.test(text) && equal;
}

/** The numbers in a text, read back as that language's readers read them. */
function numbersIn(text: string, locale: Locale): { value: number; decimals: number }[] {
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
