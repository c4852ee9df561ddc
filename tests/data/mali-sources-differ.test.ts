import { describe, expect, it } from "vitest";
import { noteCaveat } from "@/lib/cite/note-text";
import { readDataset } from "@/lib/dataset/read";
import { plainText } from "@/lib/document/content";
import { numbersOf } from "@/lib/document/numbers";
import { type Locale, locales } from "@/lib/domain/text";
import { figureDocument } from "@/lib/features/figure/document";
import { noChoice } from "@/lib/features/report/choice";
import { reportPage } from "@/lib/features/report/page";
import { publishedOf } from "@/lib/store/published";
import { everyBlock } from "../lib/document/every-block";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;
const { figures } = publishedOf(mali);

/** Words that say of a figure that others do not agree with it. */
const differs: Readonly<Record<Locale, RegExp>> = {
  en: /\b(differs?|disagrees?|does not agree|do not agree)\b/i,
  fr: /\b(diverge|divergent|ne concorde(nt)? pas|ne s’accorde(nt)? pas)\b/i,
};

/** A value, and in brackets who gives it. */
const valueAndSource = /: .*\p{Nd}.* \(\p{L}[^()]*\)/u;

/** All that the pages of the figures and the report say of figures in their own words: not the dataset's caveats. */
async function saidIn(locale: Locale): Promise<string[]> {
  const caveats = new Set(
    [...mali.caveats.values()].map((caveat) => noteCaveat(caveat, locale, (id) => figures.get(id)).text),
  );
  const ofFigures = [...figures.keys()].map(async (id) => {
    const { frame, blocks = [] } = (await figureDocument(mali, locale, id)) ?? {};
    if (!frame) throw new Error(`${id} has no page`);
    const notes = frame.notes.flatMap(({ text }) => text.caveats.map((caveat) => caveat.text));
    const marks = numbersOf(blocks).flatMap(({ row }) => row?.discrepancy?.text ?? []);
    const sentences = everyBlock(blocks).flatMap((block) =>
      block.kind === "citation" ? block.texts.map(({ content }) => plainText(content, locale)) : [],
    );
    return [...notes, ...marks, ...sentences];
  });
  const { report } = await reportPage(mali, locale, { ...noChoice, figures: "all" });
  if (!report) throw new Error("no report");
  const ofReport = report.results.flatMap(({ reservations, verdict }) => [...reservations, plainText(verdict, locale)]);
  return [...new Set([...(await Promise.all(ofFigures)).flat(), ...ofReport])].filter((text) => !caveats.has(text));
}

describe.each(locales)("what is said of Mali’s figures (%s)", async (locale) => {
  const said = (await saidIn(locale)).filter((text) => differs[locale].test(text));

  it("says nowhere that sources differ without the value and who gives it", () => {
    expect(said.filter((text) => !valueAndSource.test(text))).toEqual([]);
  });

  it("says it in notes, in marks and in sentences to copy", () => {
    const rival =
      locale === "fr" ? "Les sources divergent : 8,8 % (Banque mondiale)" : "Sources differ: 8.8 % (World Bank)";
    const ofAssembly = said.map((text) => text.replace(/[\u00A0\u202F]/g, " ")).filter((text) => text.includes(rival));
    expect(ofAssembly.filter((text) => text === rival)).toHaveLength(1);
    expect(ofAssembly.filter((text) => text === `${rival}.`)).toHaveLength(1);
    expect(ofAssembly.filter((text) => text.endsWith(`). ${rival}.`) || text.includes(`). ${rival}. `))).toHaveLength(
      1,
    );
  });
});
