import { describe, expect, it } from "vitest";
import type { Caveat } from "@/lib/domain/caveat";
import type { Figure } from "@/lib/domain/figure";
import { figureRow } from "@/lib/view/figure-row";
import type { PageContext } from "@/lib/view/frame";
import { caveats, figureOf, ruritania, withFigures } from "../sample-dataset";
import { wholePage } from "../whole-page";

const caveat = (id: string, kind: Caveat["kind"], words = `${id}.`): Caveat => ({
  id,
  kind,
  text: { en: words, fr: words },
});
const [scope, doubt] = [caveat("scope", "caveat"), caveat("doubt", "ambiguity")];

/** A figure from a place of its own, so that it has a note of its own. */
const figure = (id: string, ...of: readonly Caveat[]) =>
  figureOf(id, { printed: "7", cells: { value: 7 }, locator: `p. ${id.slice(1)}`, caveats: [...of] });

const rowsOf = (figures: readonly Figure[], page: PageContext) => figures.map((each) => figureRow(each, page));

/** The notes of a page that cites figures in order: what each says, and where it sends its reader. */
function notesOf(...figures: readonly Figure[]) {
  const page = wholePage(withFigures(figures), "en");
  return page.frame(rowsOf(figures, page), undefined).notes.map(({ number, caveats: said, references }) => ({
    number,
    said: said.map(({ text: words }) => words),
    references,
  }));
}

describe("a caveat that several notes share", () => {
  it("stands in the first of them; the others give its number", () => {
    expect(notesOf(figure("A1", scope), figure("A2"), figure("A3", scope))).toEqual([
      { number: 1, said: ["scope."], references: [] },
      { number: 2, said: [], references: [] },
      { number: 3, said: [], references: [{ number: 1 }] },
    ]);
  });

  it("keeps the word that warns where its text is not repeated", () => {
    const [, ambiguous, scoped] = notesOf(figure("A1", doubt, scope), figure("A2", doubt), figure("A3", scope));
    expect(ambiguous?.references).toEqual([{ number: 1, flag: "Ambiguous." }]);
    expect(scoped?.references).toEqual([{ number: 1 }]);
  });

  it("leads to the first note that has its words, not to one that refers on", () => {
    expect(
      notesOf(figure("A1", scope), figure("A2", scope), figure("A3", scope)).map(({ references }) => references),
    ).toEqual([[], [{ number: 1 }], [{ number: 1 }]]);
  });

  it("does not take along what is new", () => {
    expect(notesOf(figure("A1", scope), figure("A2", scope, doubt), figure("A3", doubt, scope))).toEqual([
      { number: 1, said: ["scope."], references: [] },
      { number: 2, said: ["doubt."], references: [{ number: 1 }] },
      { number: 3, said: [], references: [{ number: 1 }, { number: 2, flag: "Ambiguous." }] },
    ]);
  });

  it("sends to a note once, in the order of the notes, with a warning if one of its caveats warns", () => {
    expect(notesOf(figure("A1", doubt, scope), figure("A2", scope, doubt))[1]).toEqual({
      number: 2,
      said: [],
      references: [{ number: 1, flag: "Ambiguous." }],
    });
  });

  it("is one by its words, whichever caveat they come from", () => {
    const twin = caveat("twin", "caveat", "scope.");
    expect(notesOf(figure("A1", scope), figure("A2", twin))[1]).toMatchObject({
      said: [],
      references: [{ number: 1 }],
    });
  });

  it("is said again on another page", () => {
    expect(notesOf(figure("A3", scope))[0]?.said).toEqual(["scope."]);
  });

  it("is said in the language of the page", () => {
    const page = wholePage(ruritania, "fr");
    const cited = ["P04", "T01"].flatMap((id) => ruritania.figures.get(id) ?? []);
    const { notes } = page.frame(rowsOf(cited, page), undefined);
    expect(notes.flatMap(({ caveats: said }) => said.map(({ text: words }) => words))[1]).toBe(caveats.wording.text.fr);
    expect(notes.every(({ references }) => references.length === 0)).toBe(true);
  });
});
