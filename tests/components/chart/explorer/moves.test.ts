import { describe, expect, it } from "vitest";
import { moved, type Place } from "@/components/chart/explorer/moves";
import type { ExplorerLine, ExplorerPoint } from "@/lib/view/exhibit/explorer-facts";

const point = (at: number, facts: Partial<ExplorerPoint> = {}): ExplorerPoint => ({
  ...{ id: `${at}`, at, mark: { kind: "to", value: at, soft: false }, derived: false, disagrees: false },
  ...{ joined: true, breaks: false },
  ...{ value: "", period: "", spoken: "", note: 0 },
  ...facts,
});
const line = (id: string, points: readonly ExplorerPoint[]): ExplorerLine => ({
  ...{ id, name: id, style: 0, tone: "people" as const },
  points,
});

const lines = [
  line(
    "a",
    [1, 3, 5].map((at) => point(at)),
  ),
  line("empty", []),
  line(
    "b",
    [2, 6].map((at) => point(at)),
  ),
];
const whole = { min: 0, max: 9 };
const go = (from: Place | undefined, key: string, range = whole) => moved(lines, range, from, key, false);

describe("a key in a chart", () => {
  it("leads along a line, and stays at its ends", () => {
    expect(go(undefined, "ArrowRight")).toEqual({ line: "a", at: 1 });
    expect(go({ line: "a", at: 1 }, "ArrowRight")).toEqual({ line: "a", at: 3 });
    expect(go({ line: "a", at: 5 }, "ArrowRight")).toEqual({ line: "a", at: 5 });
    expect(go({ line: "a", at: 5 }, "ArrowLeft")).toEqual({ line: "a", at: 3 });
    expect(go({ line: "b", at: 6 }, "Home")).toEqual({ line: "b", at: 2 });
    expect(go({ line: "b", at: 2 }, "End")).toEqual({ line: "b", at: 6 });
  });

  it("leads to the nearest point of the next line that has any", () => {
    expect(go({ line: "a", at: 5 }, "ArrowDown")).toEqual({ line: "b", at: 6 });
    expect(go({ line: "b", at: 2 }, "ArrowUp")).toEqual({ line: "a", at: 1 });
    expect(go({ line: "b", at: 2 }, "ArrowDown")).toEqual({ line: "b", at: 2 });
  });

  it("begins where the pointer is, and keeps to the part that is shown", () => {
    expect(go({ at: 3.2 }, "ArrowRight")).toEqual({ line: "a", at: 3 });
    expect(go({ line: "a", at: 3 }, "End", { min: 0, max: 4 })).toEqual({ line: "a", at: 3 });
  });

  it("leads nowhere where it is another key, or where nothing is shown", () => {
    expect(go({ line: "a", at: 3 }, "x")).toBeUndefined();
    expect(moved([], whole, undefined, "ArrowRight", false)).toBeUndefined();
  });

  it("goes up and down where the points are rows", () => {
    expect(moved(lines, whole, { line: "a", at: 1 }, "ArrowDown", true)).toEqual({ line: "a", at: 3 });
    expect(moved(lines, whole, { line: "a", at: 1 }, "ArrowRight", true)).toEqual({ line: "b", at: 2 });
  });
});
