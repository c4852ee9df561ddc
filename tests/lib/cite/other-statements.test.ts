import { describe, expect, it } from "vitest";
import { hasOtherStatements, otherStatementsText } from "@/lib/cite/discrepancy-text";
import { type Locale, locales } from "@/lib/domain/text";
import { otherStatementsOn } from "@/lib/store/published";
import { datasetOf, type FigureFacts } from "../derive/small-dataset";

const share = (id: string, by: string, value: number, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ id, by, value, source: `${id}-source`, indicator: "women-share", sex: "F" as const },
  ...facts,
});

/** What is said of a figure among others; spaces that do not break look like any other here. */
function said(id: string, locale: Locale, ...figures: readonly FigureFacts[]): string[] {
  const dataset = datasetOf(figures, []);
  const figure = dataset.figures.get(id);
  if (!figure) throw new RangeError(id);
  const others = otherStatementsOn(dataset, figure);
  const texts = otherStatementsText(figure, others, locale).map(({ text }) => text.replace(/[\u00A0\u202F]/g, " "));
  expect(hasOtherStatements(others)).toBe(texts.length > 0);
  return texts;
}

describe("what others state of the same thing and date", () => {
  const alone = share("A", "Bureau", 9.5);

  it.each(locales)("is nothing where nobody does (%s)", (locale) => {
    expect(said("A", locale, alone, share("B", "Office", 16.1, { period: "2016" }))).toEqual([]);
  });

  it("names the value that differs and who gives it", () => {
    const figures = [alone, share("B", "Office", 16.1), share("C", "Institute", 20.2)];
    expect(said("A", "en", ...figures)).toEqual(["Sources differ: 16.1 % (Office); 20.2 % (Institute)."]);
    expect(said("A", "fr", ...figures)).toEqual(["Les sources divergent : 16,1 % (Office) ; 20,2 % (Institute)."]);
  });

  it("names those that give the same, with the digits that they print", () => {
    const figures = [alone, share("B", "Office", 9.52), share("C", "Institute", 9.5)];
    expect(said("A", "en", ...figures)).toEqual(["Confirmed by Office (9.52 %); Institute (9.5 %)."]);
    expect(said("A", "fr", ...figures)).toEqual(["Confirmé par : Office (9,52 %) ; Institute (9,5 %)."]);
  });

  it("names both where some differ and others confirm", () => {
    const figures = [alone, share("B", "Office", 9.52), share("C", "Institute", 20.2)];
    expect(said("A", "en", ...figures)).toEqual([
      "Sources differ: 20.2 % (Institute).",
      "Confirmed by Office (9.52 %).",
    ]);
  });

  const editions = [
    share("A1", "Bureau", 9.5, { edition: "2017" }),
    share("A2", "Bureau", 10.5, { edition: "2019-07" }),
    share("A3", "Bureau", 12.1, { edition: "2026" }),
  ];

  it("tells of the last edition what the earlier ones gave", () => {
    expect(said("A3", "en", ...editions)).toEqual([
      "Revised by its publisher. Earlier: 9.5 % (edition of 2017); 10.5 % (edition of July 2019).",
    ]);
    expect(said("A3", "fr", ...editions)).toEqual([
      "Chiffre révisé par son producteur. Auparavant : 9,5 % (édition de 2017) ; 10,5 % (édition de juillet 2019).",
    ]);
  });

  it("tells of an earlier edition which one replaced it, and what that gives", () => {
    expect(said("A2", "en", ...editions)).toEqual([
      "From the edition of July 2019; the edition of 2026 gives 12.1 %, which replaces it.",
    ]);
    expect(said("A1", "fr", ...editions)).toEqual([
      "Chiffre de l’édition de 2017 ; celle de 2026 donne 12,1 %, qui fait foi.",
    ]);
  });

  it("is no discrepancy with an earlier edition, and one with the last", () => {
    const other = share("B", "Office", 9.5);
    expect(said("B", "en", ...editions, other)).toEqual(["Sources differ: 12.1 % (Bureau)."]);
    expect(said("A1", "en", ...editions, other)).toHaveLength(1);
  });

  it("is a discrepancy between two values of one edition: neither is later", () => {
    const twice = [share("A", "Bureau", 9.5, { edition: "2026" }), share("B", "Bureau", 12.1, { edition: "2026" })];
    expect(said("A", "en", ...twice)).toEqual(["Sources differ: 12.1 % (Bureau)."]);
  });
});
