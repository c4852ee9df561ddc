import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "@/lib/chart/faces";
import { readDataset } from "@/lib/dataset/read";
import type { Exhibit } from "@/lib/document/block";
import type { WholeDataset } from "@/lib/domain/dataset";
import { type Locale, locales } from "@/lib/domain/text";
import { exhibitSvg } from "@/lib/export/picture/exhibit-svg";
import { exhibitIndicators, type Standalone, standaloneExhibit } from "@/lib/view/exhibit/exhibits-of";
import { figureOf, indicators, ruritania, sample, withFigures } from "../../sample-dataset";

const [{ dataset }, { dataset: second }] = await Promise.all([
  readDataset("data/mali"),
  readDataset("tests/fixtures/sites/zenda"),
]);
if (!dataset || !second) throw new Error("a dataset has errors");

const [guard] = sample("P01").entities;
const [coast] = sample("P04").entities;
const others = ["rifles", "river", "gate"].map((id) => ({ ...coast, id, name: { en: `The ${id}`, fr: `Le ${id}` } }));

/** Every kind of quantity side by side, and one that is missing. */
export const everyKind = withFigures([
  figureOf("K1", { cells: { value: 700 }, printed: "700", entities: [guard] }),
  figureOf("K2", { cells: { low: 200, qualifier: "at-least" }, printed: "at least 200", entities: [coast] }),
  ...others.flatMap((entity, index) => {
    const cells = [
      { high: 400, qualifier: "at-most" } as const,
      { low: 300, high: 500, qualifier: "range" } as const,
      { value: 600, qualifier: "about" } as const,
    ][index];
    const printed = ["at most 400", "300-500", "about 600"][index] ?? "";
    return cells ? [figureOf(`K${index + 3}`, { cells, printed, entities: [entity] })] : [];
  }),
  figureOf("K6", { cells: { status: "L" }, printed: "none", entities: [{ ...coast, id: "moat" }] }),
]);

/** Values over time of every kind, with a break, and women’s shares beside them. */
export const overTime = withFigures([
  figureOf("T1", { cells: { value: 301 }, printed: "301", period: "2008" }),
  figureOf("T2", { cells: { low: 320, qualifier: "at-least" }, printed: "at least 320", period: "2009" }),
  figureOf("T3", { cells: { low: 300, high: 380, qualifier: "range" }, printed: "300-380", period: "2010" }),
  figureOf("T4", { cells: { value: 350, status: "B" }, printed: "350", period: "2011" }),
  figureOf("T5", { cells: { high: 420, qualifier: "at-most" }, printed: "at most 420", period: "2012" }),
  figureOf("T6", { cells: { value: 433 }, printed: "433", period: "2014/2015" }),
  ...["2012", "2013", "2014", "2015"].map((period, index) =>
    figureOf(`U${index}`, {
      cells: { value: 30 + index },
      printed: `${30 + index}`,
      period,
      indicator: indicators.share,
    }),
  ),
]);

const datasets: readonly WholeDataset[] = [dataset, second, ruritania, everyKind, overTime];

/** Every exhibit of every dataset in both languages, with its picture. */
export const pictures = (await Promise.all(datasets.map(picturesOf))).flat();

async function picturesOf(of: WholeDataset, place: number) {
  const cases = [...(await exhibitIndicators(of)).keys()].flatMap((id) =>
    locales.map((locale) => [id, locale] as const),
  );
  return Promise.all(
    cases.map(async ([id, locale]) => ({
      name: `${place} ${id} ${locale}`,
      ...(await pictureOf(of, id, locale)),
    })),
  );
}

/** An exhibit by itself with its picture. */
export async function pictureOf(of: WholeDataset, id: string, locale: Locale) {
  const standalone = await standaloneExhibit(of, locale, id);
  if (!standalone) throw new RangeError(`no exhibit ${id}`);
  return { standalone, svg: exhibitSvg(standalone, "https://muster.example.org") };
}

/** What a strict reader of XML makes of a picture; throws where it is not well-formed. */
export function parsed(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } });
}

/** The words of markup, as a reader sees them: without the mark that ends what is written from right to left. */
export function wordsIn(markup: string): string {
  const marks: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
  return markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("\u200E", "")
    .replace(/&(#?\w+);/g, (_, name) => marks[name] ?? "?");
}

/** The notes of a picture: the words of each, by its number. */
export function notesIn(svg: string): ReadonlyMap<number, string> {
  const found = svg.matchAll(/<g id="note-\d+" data-note="(\d+)"><text[^>]*>\d+<\/text>(.*?)<\/g>/gs);
  return new Map(Array.from(found, ([, number, words = ""]) => [Number(number), wordsIn(words)]));
}

/** A figure's number in a picture, as it is printed there, with the note of its marker, and true where its mark follows. */
interface PictureNumber {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly isMarked: boolean;
}

/** The numbers of a picture in the order of its text; `mark` is the word after one that other figures contradict. */
export function numbersIn(svg: string, mark = ""): PictureNumber[] {
  const found: PictureNumber[] = [];
  for (const [, attributes = "", inner = ""] of svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)) {
    const own = /data-figure="([^"]*)"/.exec(attributes)?.[1];
    let number = { id: "", text: "" };
    for (const [, look = "", words = ""] of inner.matchAll(/<tspan([^>]*)>([^<]*)/g)) {
      const id = /data-figure="([^"]*)"/.exec(look)?.[1] ?? own;
      const note = /data-noteref="(\d+)"/.exec(look)?.[1];
      const last = found.at(-1);
      if (note !== undefined) {
        found.push({ id: number.id, text: number.text, note, isMarked: false });
        number = { id: "", text: "" };
      } else if (last && mark !== "" && wordsIn(words).replace(/\s+/g, " ").trim() === mark)
        found[found.length - 1] = { ...last, isMarked: true };
      else if (id !== undefined && words !== "")
        number = { id, text: `${id === number.id ? number.text : ""}${wordsIn(words)}` };
    }
  }
  return found;
}

/** The same exhibit, as if a note had been forgotten. */
export function withoutNote({ exhibit, frame }: Standalone<Exhibit>, number: number): Standalone<Exhibit> {
  return { exhibit, frame: { ...frame, notes: frame.notes.filter((note) => note.number !== number) } };
}
