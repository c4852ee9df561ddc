import { describe, expect, it } from "vitest";
import { locales } from "@/lib/domain/text";
import { type ExportLanguage, exportWordsIn, type SheetId } from "@/lib/i18n/export-words";
import { tableWordsIn } from "@/lib/i18n/table-words";

/** Every text, those with gaps filled by a word. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((each: unknown) => {
    if (typeof each === "string") return [each];
    if (typeof each === "function") return [String((each as (...parts: string[]) => string)("gap", "gap"))];
    return textsOf(each as object);
  });
}

describe.each(locales)("the words of tables (%s)", (locale) => {
  const words: ExportLanguage = exportWordsIn(locale);

  it("name each sheet so that a workbook takes it", () => {
    for (const name of Object.values(words.sheets)) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(new Set(Object.values(words.sheets)).size).toBe(Object.keys(words.sheets).length);
  });

  it("name each column of figures by its own name", () => {
    const { indicator, entity, value, low, high, noteText, figure, address } = tableWordsIn(locale);
    expect(new Set([indicator, entity, value, low, high, noteText, figure, address]).size).toBe(8);
  });

  it("have no straight apostrophe and no empty text", () => {
    const texts = textsOf(words);
    expect(texts.filter((text) => text === "" || /'|undefined/.test(text))).toEqual([]);
  });

  it("name on the cover columns and sheets that exist", () => {
    const named = textsOf(words.cover).flatMap((text) =>
      Array.from(text.matchAll(/[“«]\s?([^”»]+?)\s?[”»]/gu), ([, name]) => name),
    );
    const known = new Set<string | undefined>([
      ...Object.values(tableWordsIn(locale)),
      ...Object.values(words.sheets),
      words.yes,
    ]);
    const ids: SheetId[] = ["results", "resultFigures", "notes"];
    expect(named).toEqual(expect.arrayContaining(ids.map((id) => words.sheets[id])));
    expect(named.filter((name) => !known.has(name) && !["about", "environ"].includes(name ?? ""))).toEqual([]);
  });
});

describe("French", () => {
  it("has a no-break space before : ; ! ? and inside « »", () => {
    const texts = textsOf(exportWordsIn("fr"));
    expect(texts.filter((text) => /[^\u00A0\u202F][:;!?»](\s|$)|«[^\u00A0\u202F]/.test(text))).toEqual([]);
  });
});
