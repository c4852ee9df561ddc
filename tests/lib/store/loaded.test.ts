import { describe, expect, it, vi } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { caveatPieces } from "@/lib/domain/caveat";
import { inputsUnder } from "@/lib/domain/figure";
import type { FigureStore } from "@/lib/store/figure-store";
import { type Loaded, load } from "@/lib/store/loaded";
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

describe("what occurs in a dataset", () => {
  const pages = (store: FigureStore) =>
    Promise.all(["a", "b"].map((id) => load(store, () => [{ ids: id }], "2026-01-01")));

  it("is counted once, however many pages ask", async () => {
    const store = storeOf({ ...mali });
    const counts = vi.spyOn(store, "counts");
    await pages(store);
    const once = counts.mock.calls.length;
    await pages(store);
    expect(counts).toHaveBeenCalledTimes(once);
    expect(new Set(counts.mock.calls.map((call) => JSON.stringify(call))).size).toBe(once);
  });

  it("is counted anew after a fault of the engine", async () => {
    const store = storeOf({ ...mali });
    const fault = vi.spyOn(store, "counts").mockRejectedValue(new Error("connection lost"));
    await expect(pages(store)).rejects.toThrow("connection lost");
    fault.mockRestore();
    const [{ topics }] = (await pages(store)) as [Loaded, Loaded];
    expect(topics.get("forces")).toBeGreaterThan(0);
  });
});
