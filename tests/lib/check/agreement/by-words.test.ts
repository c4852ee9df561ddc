import { describe, expect, it } from "vitest";
import { type Figure, figure } from "@/lib/domain/figure";
import type { Remark } from "@/lib/domain/remark";
import { datasetOf, type FigureFacts } from "../../derive/small-dataset";
import { found, shortly } from "./found";

const words = (kind: Remark["kind"], text = "They differ."): Remark => ({
  id: "authority",
  kind,
  text: { en: text, fr: text },
});

/** What is found of figures that all have one remark, and of others. */
function foundWith(remark: Remark, concerned: readonly FigureFacts[], others: readonly FigureFacts[] = []) {
  const dataset = datasetOf([...concerned, ...others], []);
  const ids = concerned.map(({ id }) => id);
  const figures = [...dataset.figures.values()].map(
    (each): Figure => figure({ ...each, remarks: ids.includes(each.id) ? [remark] : [] }),
  );
  return shortly(
    found({
      ...dataset,
      remarks: new Map([[remark.id, remark]]),
      figures: new Map(figures.map((each) => [each.id, each])),
    }),
  );
}

const [a, b]: readonly [FigureFacts, FigureFacts] = [
  { id: "A", value: 54 },
  { id: "B", value: 59, entity: "ministry" },
];

describe("what remarks call a disagreement", () => {
  it("is one by words where no arithmetic shows it", () => {
    expect(foundWith(words("disagreement"), [a, b])).toEqual(["by-words A B"]);
    expect(foundWith(words("disagreement"), [a])).toEqual(["by-words A"]);
  });

  it("concerns the figures that its words name as well", () => {
    expect(foundWith(words("disagreement", "[A] and [B]."), [a], [b])).toEqual(["by-words A B"]);
  });

  it.each(["ambiguity", "overlap", "caveat"] as const)("is none where the remark is of kind %s", (kind) => {
    expect(foundWith(words(kind), [a, b])).toEqual([]);
  });

  it("is not told twice where it was computed", () => {
    expect(foundWith(words("disagreement"), [a, { id: "B", value: 59 }])).toEqual(["two-values A B"]);
  });

  it("is told where only one of its figures stands in one that was computed", () => {
    const computed = foundWith(words("disagreement"), [a, b], [{ id: "C", value: 60 }]);
    expect(computed).toEqual(["two-values A C", "by-words A B"]);
  });
});
