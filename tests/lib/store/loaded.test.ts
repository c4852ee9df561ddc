import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { caveatPieces } from "@/lib/domain/caveat";
import { inputsUnder } from "@/lib/domain/figure";
import { load } from "@/lib/store/loaded";
import { storeOf } from "@/lib/store/memory-store";
import { otherStatementsOn, publishedOf } from "@/lib/store/published";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;
const published = publishedOf(mali);

/** The ids that an English caveat names. */
function namedIn(text: string): string[] {
  return caveatPieces(text).flatMap((piece) => ("figure" in piece ? piece.figure : []));
}

describe.each([...published.figures.keys()])("what is loaded for %s alone", (id) => {
  it("has all that its page and its notes may show", async () => {
    const { figures, statementsOn, restingOn } = await load(storeOf(mali), () => [{ ids: id }], "2026-01-01");
    expect(figures.get(id)).toBe(published.figures.get(id));
    for (const figure of figures.values()) {
      const around = [
        ...inputsUnder(figure).map((input) => input.id),
        ...figure.caveats.flatMap(({ text }) => namedIn(text.en)),
      ];
      expect(around.filter((each) => !figures.has(each))).toEqual([]);
      const expected = otherStatementsOn(mali, figure);
      const { discrepancies, ...others } = statementsOn(figure);
      expect(others).toEqual({ ...expected, discrepancies: undefined });
      expect(discrepancies.map((each) => each.id)).toEqual(expected.discrepancies.map((each) => each.id));
      expect(restingOn(figure)).toEqual(published.restingOn.get(figure.id) ?? []);
    }
  });
});
