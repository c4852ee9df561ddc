import { describe, expect, it } from "vitest";
import type { Event } from "@/lib/domain/event";
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

describe("what remarks call a disagreement of events", () => {
  const [read] = datasetOf([], []).events;
  if (!read) throw new Error("the minimal dataset has no event");
  const event = (name: string, ...remarks: readonly Remark[]): Event => ({
    ...read,
    name: { en: name, fr: name },
    remarks,
  });

  function foundOf(remark: Remark, events: readonly Event[]) {
    return found({ ...datasetOf([a, b], []), events, remarks: new Map([[remark.id, remark]]) });
  }

  it("is one of those that have the remark, without figures", () => {
    const remark = words("disagreement");
    const events = [event("Reform begins"), event("Group founded", remark), event("Group founded again", remark)];
    expect(foundOf(remark, events)).toMatchObject([
      {
        ...{ id: "by-words--authority", kind: "by-words", figures: [], sides: [] },
        events: [{ name: { en: "Group founded" } }, { name: { en: "Group founded again" } }],
        subject: [{ en: "Group founded" }],
      },
    ]);
  });

  it("is none where no event has the remark, or the remark is of another kind", () => {
    expect(foundOf(words("disagreement"), [event("Group founded")])).toEqual([]);
    expect(foundOf(words("caveat"), [event("Group founded", words("caveat"))])).toEqual([]);
  });

  it("names the figures of its words beside the events", () => {
    const remark = words("disagreement", "Founded with [A] people.");
    const [disagreement] = foundOf(remark, [event("Group founded", remark)]);
    expect(disagreement?.figures.map(({ id }) => id)).toEqual(["A"]);
    expect(disagreement?.events).toHaveLength(1);
  });
});
