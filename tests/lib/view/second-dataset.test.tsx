import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentPage } from "@/components/layout/page";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { downloadAt } from "@/lib/export/downloads";
import { compareDocument } from "@/lib/features/compare/document";
import { dataNotesDocument } from "@/lib/features/data-notes/document";
import { deploymentsDocument } from "@/lib/features/deployments/document";
import { figureDocument } from "@/lib/features/figure/document";
import { figureListDocument } from "@/lib/features/figure-list/document";
import { forcesDocument } from "@/lib/features/forces/document";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { justiceDocument } from "@/lib/features/justice/document";
import { overviewDocument } from "@/lib/features/overview/document";
import { noChoice } from "@/lib/features/report/choice";
import { reportPage } from "@/lib/features/report/page";
import { representationDocument } from "@/lib/features/representation/document";
import { sourceDocument, sourcesDocument } from "@/lib/features/sources/documents";
import { supportDocument } from "@/lib/features/support/document";
import { storeOf } from "@/lib/store/memory-store";
import { publishedOf } from "@/lib/store/published";
import { datasetPath, indicatorsWithFigures } from "@/lib/view/addresses";
import type { Document, Frame } from "@/lib/view/frame";
import { countResults, resultsOf } from "@/lib/view/results";
import { allPaths } from "../all-paths";
import { wholePage } from "../whole-page";

/** An invented country whose folder has nothing in common with a shipped one: the code must serve it untouched. */
const [{ dataset, findings }, { dataset: shipped }] = await Promise.all([
  readDataset("tests/fixtures/sites/zenda"),
  readDataset("data/mali"),
]);
if (!dataset || !shipped) throw new Error("a dataset has errors");
const zenda = dataset;
const other = shipped;

interface Drawn {
  readonly path: string;
  readonly locale: Locale;
  readonly html: string;
  readonly frame: Frame;
}

/** Every page of the dataset in a language, as a reader is sent it. */
async function pagesIn(locale: Locale): Promise<Drawn[]> {
  const pages: Drawn[] = [];
  const draft = () => wholePage(zenda, locale);
  const addDocument = (segments: readonly string[], document: Document | undefined) => {
    const path = datasetPath(locale, zenda.id, ...segments);
    if (!document) throw new Error(`no page: ${path}`);
    const html = renderToStaticMarkup(<DocumentPage document={document} />);
    pages.push({ path, locale, html, frame: document.frame });
  };
  addDocument([], await overviewDocument(zenda, locale));
  addDocument(["representation"], representationDocument(draft()));
  addDocument(["forces"], forcesDocument(draft()));
  addDocument(["justice"], justiceDocument(draft()));
  addDocument(["deployments"], deploymentsDocument(draft()));
  addDocument(["support"], supportDocument(draft()));
  addDocument(["report"], (await reportPage(zenda, locale, { ...noChoice, template: "results" })).page);
  addDocument(["compare"], await compareDocument(zenda, locale, {}));
  addDocument(["figures"], await figureListDocument(zenda, locale, {}));
  addDocument(["data-notes"], await dataNotesDocument(zenda, locale));
  addDocument(["sources"], sourcesDocument(draft()));
  for (const id of zenda.sources.keys()) addDocument(["sources", id], await sourceDocument(zenda, locale, id));
  for (const { id } of await indicatorsWithFigures(storeOf(zenda)))
    addDocument(["indicators", id], indicatorDocument(draft(), id));
  for (const id of publishedOf(zenda).figures.keys())
    addDocument(["figures", id], await figureDocument(zenda, locale, id));
  return pages;
}

const drawn = (await Promise.all(locales.map(pagesIn))).flat();

/** Fails with a list of what is wrong, each line with the page it is on. */
function expectNothing(wrong: (page: Drawn) => readonly string[]): void {
  expect(drawn.flatMap((page) => wrong(page).map((what) => `${page.path}: ${what}`))).toEqual([]);
}

/** The numbers of a page that stand in no figure, note, date or what is marked as no statistic. */
function nakedNumbers(html: string): string[] {
  const outside = html
    .replace(/<section[^>]*role="doc-endnotes".*?<\/section>/gs, "")
    .replace(/<p\b[^>]*role="note".*?<\/p>/gs, "")
    .replace(/<(data|time)\b.*?<\/\1>/gs, "")
    .replace(/<a\b[^>]*role="doc-noteref".*?<\/a>/gs, "")
    .replace(/<text data-figure.*?<\/text>/gs, "")
    .replace(/<svg[^>]*data-not-a-statistic.*?<\/svg>/gs, "")
    .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/gs, "")
    .replace(/<(title|option|style)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, " ");
  return outside.match(/.{0,30}\d.{0,30}/g) ?? [];
}

const ownNames = new Set(
  [...zenda.entities.values(), ...zenda.indicators.values()].flatMap(({ name }) => [name.en, name.fr]),
);

/** Names of the shipped dataset's areas and bodies that are no words of this one, and what it is called by. */
const foreign = [
  ...["Mali", "MINUSMA", "ISSAT", "Bamako", "EUCAP", "PRODEJ"],
  ...[...other.entities.values(), ...other.areas.values()]
    .flatMap(({ name }) => [name.en, name.fr])
    .filter((name) => name.includes(" ") && !ownNames.has(name)),
];

/** The classes for which a file's style sheets have a rule. */
function classesOf(file: string): Set<string> {
  const sheets = Array.from(readFileSync(file, "utf8").matchAll(/^import "(.+\.css)";$/gm), ([, path = ""]) =>
    path.startsWith("@/") ? path.slice(2) : join(dirname(file), path),
  );
  const selectors = sheets.map((sheet) => readFileSync(sheet, "utf8").replace(/\/\*.*?\*\/|\{[^{}]*\}/gs, "{}"));
  return new Set(Array.from(selectors.join().matchAll(/\.([a-z][\w-]*)/g), ([, name = ""]) => name));
}

describe("a second dataset", () => {
  it("is valid", () => {
    expect(findings).toEqual([]);
  });

  it("has the pages of its topics and no others, with each address drawn once", () => {
    const paths = allPaths([zenda]);
    const own = [...paths].filter((path) => path.split("/").length > 2);
    expect(drawn.map(({ path }) => path).sort()).toEqual(own.sort());
    expect(paths).not.toContain("/en/zenda/context");
  });

  it("shows what has its looks on pages with exhibits alone on no other page", () => {
    const ofAll = classesOf("components/layout/looks.ts");
    const own = new Set([...classesOf("components/exhibit/exhibit-page.tsx")].filter((name) => !ofAll.has(name)));
    expect(own).toContain("chart");
    const classesIn = (html: string) =>
      Array.from(html.matchAll(/class="([^"]*)"/g), ([, names = ""]) => names.split(" "));
    expectNothing(({ path, html }) =>
      /\/(figures|sources|data-notes)\b/.test(path)
        ? classesIn(html)
            .flat()
            .filter((name) => own.has(name))
        : [],
    );
  });

  it("leads to no page that it lacks", async () => {
    const paths = allPaths([zenda]);
    expectNothing(({ frame }) => frame.navigation.map(({ href }) => href).filter((href) => !paths.has(href)));
    const leads = ({ html }: Drawn) =>
      [...html.matchAll(/href="(\/[^"?#]*)/g)].map(([, href = ""]) => href).filter((href) => !paths.has(href));
    const files = new Set(drawn.flatMap(leads));
    const known = await Promise.all(
      [...files].map(async (href) => ((await downloadAt(href, new Map([[zenda.id, zenda]]))) ? [href] : [])),
    );
    const downloads = new Set(known.flat());
    expectNothing((page) => leads(page).filter((href) => !downloads.has(href)));
  });

  it("has no naked number", () => {
    expect(nakedNumbers("<p>7 of <data>9</data></p>")).toHaveLength(1);
    expectNothing(({ html }) => nakedNumbers(html));
  });

  it("has a note for each marker, and a way back to each", () => {
    expectNothing(({ html }) => {
      const markers = [...html.matchAll(/<a id="(ref-[^"]+)"[^>]*role="doc-noteref"[^>]*href="#(note-\d+)"/g)];
      expect(markers).toHaveLength(html.match(/role="doc-noteref"/g)?.length ?? 0);
      return markers.flatMap(([, place, note]) =>
        html.includes(`id="${note}"`) && html.includes(`href="#${place}"`) ? [] : [`${place} to ${note}`],
      );
    });
    expect(drawn.filter(({ html }) => html.includes('role="doc-noteref"')).length).toBeGreaterThan(50);
  });

  it("says nothing of the shipped dataset", () => {
    expectNothing(({ html }) => {
      const text = html.replace(/<[^>]*>/g, " ");
      return foreign.filter((name) =>
        new RegExp(`(?<![\\p{L}-])${name.replace(/[()]/g, "\\$&")}(?![\\p{L}-])`, "u").test(text),
      );
    });
  });

  it("says nothing that is not there", () => {
    expectNothing(({ html }) => html.match(/.{0,40}\b(undefined|NaN|null|\[object)\b.{0,20}/g) ?? []);
  });

  it("keeps accents and a name written from right to left", () => {
    const texts = drawn.map(({ html }) => html.replace(/<[^>]*>/g, ""));
    for (const name of ["Guard of Lake Évêque", "Garde du lac Évêque", "حرس الجبل", "Zénda"]) {
      expect(texts.some((text) => text.includes(name))).toBe(true);
    }
  });

  it("sets that name apart wherever it stands, so that no number after it changes sides", () => {
    expectNothing(({ html }) => {
      const text = html
        .replace(/<(title|option)\b.*?<\/\1>/gs, "")
        .replace(/<section[^>]*role="doc-endnotes".*?<\/section>/gs, "")
        .replace(/<bdi>.*?<\/bdi>/gs, "")
        .replace(/<[^>]*>/g, " ");
      return text.match(/.{0,30}حرس.{0,20}/g) ?? [];
    });
  });

  it("is judged against its three targets: one met, one not, one not if a share is meant", () => {
    const results = resultsOf(wholePage(zenda, "en"));
    expect(
      results
        .slice(0, 3)
        .map(({ target, verdict }) => [target?.id, verdict.code])
        .sort(),
    ).toEqual([
      ["Z101", "met"],
      ["Z102", "not-met"],
      ["Z103", "not-reached"],
    ]);
    expect(Object.fromEntries(countResults(results))).toMatchObject({
      withTarget: 3,
      met: 1,
      notMet: 1,
      notMetIf: 1,
      cannotTell: 0,
      noValue: 0,
    });
  });

  it("has its ten years drawn as a series", () => {
    for (const id of ["women-in-the-senate", "inmates"]) {
      const { blocks = [] } = indicatorDocument(wholePage(zenda, "en"), id) ?? {};
      const kinds = blocks.flatMap((block) => (block.kind === "exhibit" ? block.exhibit.chart.kind : []));
      expect(kinds).toContain("series");
    }
  });
});
