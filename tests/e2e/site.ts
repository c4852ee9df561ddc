import { listDatasets } from "../../lib/dataset/list";
import { readDataset } from "../../lib/dataset/read";
import { deriveAtBenchmark } from "../../lib/derive/benchmark";
import type { WholeDataset } from "../../lib/domain/dataset";
import type { Figure } from "../../lib/domain/figure";
import { type Locale, locales } from "../../lib/domain/text";
import { downloadAt } from "../../lib/export/downloads";
import { publishedOf } from "../../lib/store/published";
import { benchmarkOfPage } from "../../lib/view/benchmark";
import { forceCases } from "../../lib/view/force-cases";
import { allPaths } from "../lib/all-paths";
import { wholePage } from "../lib/whole-page";
import { derivedRow } from "./derived-rows";
import { dataFolder, isMissing, latestDateOf, type RawDataset, type RawRow, readRaw, topicOf } from "./raw-rows";

const readings = await Promise.all((await listDatasets(dataFolder)).map(readDataset));
const datasets: readonly WholeDataset[] = readings.flatMap(({ dataset }) => dataset ?? []);

/** Every address that the site promises to answer. */
export const addresses: ReadonlySet<string> = allPaths(datasets);

const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));

/** True for the address of a file that leaves, which is no page. */
export async function isDownload(path: string): Promise<boolean> {
  return (await downloadAt(path, byId)) !== undefined;
}

/** The same datasets as their files have them. */
export const rawDatasets: ReadonlyMap<string, RawDataset> = new Map(datasets.map(({ id }) => [id, readRaw(id)]));

/** The dataset that the tests of single pages use: the first. */
export const raw: RawDataset = first([...rawDatasets.values()], () => true);

/** The figures read, as their files have them. */
export const rows: readonly RawRow[] = [...raw.figures.values()];

/** What the pages compute at their benchmark, by dataset and id: these figures have no pages of their own. */
export const benchmarkFigures: ReadonlyMap<string, ReadonlyMap<string, Figure>> = new Map(
  datasets.map((dataset) => [dataset.id, new Map(atBenchmark(dataset).map((figure) => [figure.id, figure]))]),
);

function atBenchmark(dataset: WholeDataset): Figure[] {
  const benchmark = { percent: benchmarkOfPage.percent, text: { en: "", fr: "" } };
  const ofShares = forceCases(benchmarkOfPage, wholePage(dataset, "en")).flatMap(({ ofShare }) => [
    ofShare?.gap,
    ...(ofShare?.recruits.map(({ result }) => result) ?? []),
  ]);
  const computed = ofShares.flatMap((result) => (result && "provenance" in result ? [result] : []));
  return [...deriveAtBenchmark(dataset, benchmark).figures, ...computed];
}

/** By dataset, what is computed from its figures: in no file, so that only the project itself can say what it is. */
export const derivedFigures: ReadonlyMap<string, ReadonlyMap<string, Figure>> = new Map(
  datasets.map((dataset) => [
    dataset.id,
    new Map([...publishedOf(dataset).figures].filter(([, { provenance }]) => provenance.kind === "derived")),
  ]),
);

/** Everything that a dataset shows: the figures read, then those derived, each as a row. */
export function shownRows({ id, figures }: RawDataset): RawRow[] {
  return [...figures.values(), ...[...(derivedFigures.get(id)?.values() ?? [])].map(derivedRow)];
}

/** The same of the dataset that the tests of single pages use. */
export const shown: readonly RawRow[] = shownRows(raw);

/** How many figures the page of all figures shows at once. */
export const rowsPerPage = 100;

export { type Locale, locales };

/** With one dataset alone, a language's start page leads straight to it. */
export function isListOfDatasets(path: string): boolean {
  return datasets.length > 1 && locales.some((locale) => path === `/${locale}`);
}

export function pathIn(locale: Locale, ...segments: readonly string[]): string {
  return `/${[locale, raw.id, ...segments].join("/")}`;
}

const caveated = new Set(raw.caveats.flatMap(({ figures }) => figures?.split(";") ?? []));
const cited = new Set(rows.flatMap(({ via }) => via?.split(";") ?? []));

const withCaveats = first(rows, (row) => caveated.has(row.id ?? "") && row.statement !== "" && !isMissing(row));
const missing = first(rows, isMissing);
const target = first(rows, (row) => row.applies_to !== undefined);
const citedSource = first([...raw.sources.values()], ({ id }) => cited.has(id));
const yearOf = (row: RawRow) => latestDateOf(row)?.slice(0, 4) ?? "undated";
const years = [...new Set(shown.map(yearOf))];
const topics = [...new Set(shown.map((row) => topicOf(raw, row)))];
const derived = first([...(derivedFigures.get(raw.id)?.values() ?? [])], restsOnDerived);
const emptyChoice = first(
  topics.flatMap((topic) => years.map((year) => ({ topic, year }))),
  ({ topic, year }) => !shown.some((row) => topicOf(raw, row) === topic && yearOf(row) === year),
);

/** A page of each kind, as segments below the dataset, found in the data. */
export const pageKinds: Readonly<Record<string, readonly string[]>> = {
  overview: [],
  "all figures": ["figures"],
  "no figures that match": [`figures?topic=${emptyChoice.topic}&period=${emptyChoice.year}`],
  "figure with caveats": ["figures", withCaveats.id ?? ""],
  "missing value": ["figures", missing.id ?? ""],
  target: ["figures", target.id ?? ""],
  "derived figure": ["figures", derived.id],
  indicator: ["indicators", withCaveats.indicator ?? ""],
  "data notes": ["data-notes"],
  sources: ["sources"],
  "source that was read": ["sources", withCaveats.source ?? ""],
  "source that is cited": ["sources", citedSource.id],
  "page that does not exist": ["figures", "no-such-figure"],
};

/** The hardest kind of derived figure to show: one computed from another. */
function restsOnDerived({ provenance }: Figure): boolean {
  return provenance.kind === "derived" && provenance.inputs.some((input) => input.provenance.kind === "derived");
}

export function first<T>(things: readonly T[], holds: (thing: T) => boolean): T {
  const found = things.find(holds);
  if (found === undefined) throw new Error("the data has nothing of this kind to test with");
  return found;
}
