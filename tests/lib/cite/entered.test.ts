import { describe, expect, it } from "vitest";
import { cite } from "@/lib/cite/cited-figure";
import { computationText, enteredText, enteredWords } from "@/lib/cite/computation";
import { noteText } from "@/lib/cite/note-text";
import { numberNotes } from "@/lib/document/number-notes";
import { citationsOf, type Figure, figure, isMeasured, leavesOf, placesOf } from "@/lib/domain/figure";
import { sample } from "../sample-dataset";

const entered = (source: string, parts: Partial<Figure> = {}): Figure =>
  figure({
    ...sample("P04"),
    caveats: [],
    ...parts,
    provenance: { kind: "entered", text: "about 3,000", source, inputs: [] },
  });

describe("what the author of a report entered", () => {
  it.each([
    ["en", "Entered by the author of this report: The ministry"],
    ["fr", "Saisi par l’auteur de ce rapport\u00A0: The ministry"],
  ] as const)("says so, with the author's source (%s)", (locale, text) => {
    expect(enteredText(entered("The ministry"), locale)).toBe(text);
    expect(enteredWords("The ministry", locale)).toBe(text);
    expect(enteredText(sample("P01"), locale)).toBeUndefined();
  });

  it("has a note with that and with what was typed, and no citation", () => {
    const [note] = numberNotes([cite(entered("The ministry."))]);
    expect(note && noteText(note, "en", () => undefined)).toMatchObject({
      computation: "Entered by the author of this report: The ministry. Typed as “about 3,000”.",
      citation: [],
      printed: [],
      doubts: ["Date not stated."],
    });
  });

  it("has a note of its own, whatever else was entered", () => {
    const two = [entered("The ministry"), entered("The ministry", { id: "other" })];
    expect(numberNotes(two.map(cite))).toHaveLength(2);
  });

  it("rests on no source, and is measured all the same", () => {
    expect([leavesOf(entered("x")), placesOf(entered("x"))]).toEqual([[], []]);
    expect(() => citationsOf(entered("x"))).toThrow(RangeError);
    expect(isMeasured(entered("x"))).toBe(true);
  });

  it("is named in the note of what is computed from it", () => {
    const rule = { id: "d", kind: "difference", use: "publish", indicator: "personnel", of: "a", minus: "b" } as const;
    const inputs = [entered("The ministry"), entered("")] as const;
    const computed = figure({ ...sample("P01"), provenance: { kind: "derived", rule, inputs } });
    expect(computationText(computed, "en")).toBe(
      "About\u00A03,000 persons − about\u00A03,000 persons. Entered by the author of this report: The ministry. Typed as “about 3,000”. Entered by the author of this report: no source given. Typed as “about 3,000”.",
    );
  });
});
