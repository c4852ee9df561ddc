import { describe, expect, it } from "vitest";
import { checkComparability } from "@/lib/check/comparability/check-comparability";
import { mismatchKinds } from "@/lib/domain/mismatch";
import { locales } from "@/lib/domain/text";
import { comparabilityWarning } from "@/lib/features/compare/warnings";
import { ruritania } from "../sample-dataset";
import { coast, comparabilityCases, plain, police } from "./comparability-cases";

describe.each(mismatchKinds)("%s", (kind) => {
  const { differing, matching, concerned, severity, dataset = ruritania, en, fr } = comparabilityCases[kind];
  const found = checkComparability(differing, dataset).find((each) => each.kind === kind);

  it("is found where it is, of the figures that it concerns", () => {
    expect(found).toMatchObject({ severity, figures: concerned });
  });

  it("is not found where it is not", () => {
    expect(checkComparability(matching, dataset).map((each) => each.kind)).not.toContain(kind);
  });

  it("is said in one plain sentence", () => {
    expect(locales.map((locale) => found && comparabilityWarning(found, dataset, locale))).toEqual([en, fr]);
  });
});

const kindsOf = (...args: Parameters<typeof checkComparability>) => checkComparability(...args).map(({ kind }) => kind);

describe("what does not match", () => {
  it("is nothing where all matches", () => {
    expect(checkComparability([plain("A"), plain("B", { entities: [coast] })], ruritania)).toEqual([]);
  });

  it("is not looked for among figures without a number, nor among those set apart", () => {
    const authorised = { basis: "authorised", period: "2001", entities: [police] } as const;
    const figures = [
      plain("A", { basis: "actual" }),
      plain("B", { basis: "actual", entities: [coast] }),
      plain("C", authorised),
      plain("D", { cells: { status: "L" }, period: "1990" }),
    ];
    expect(kindsOf(figures, ruritania)).toEqual(["basis"]);
  });

  it("is a sentence, and no more, where one source does not state the basis", () => {
    const figures = [plain("A", { basis: "actual" }), plain("B", { basis: "not-stated", entities: [coast] })];
    expect(checkComparability(figures, ruritania)).toMatchObject([{ kind: "basis", severity: "beside" }]);
  });

  it("is not the date where dates are meant to differ, but is where the groups of one time differ", () => {
    const [early, late] = [plain("A", { period: "2010" }), plain("B", { period: "2015" })];
    const other = plain("C", { period: "2011", entities: [coast] });
    expect(kindsOf([early, late], ruritania, [])).toEqual([]);
    expect(kindsOf([early, late], ruritania, [[early], [late]])).toEqual([]);
    expect(kindsOf([early, late, other], ruritania, [[early, other], [late]])).toEqual(["periods"]);
  });

  it("names six at most, and counts the others", () => {
    const bodies = Array.from({ length: 9 }, (_, place) => ({
      ...coast,
      id: `b${place}`,
      name: { en: `B${place}`, fr: `B${place}` },
    }));
    const figures = bodies.map((body) => plain(body.id, { entities: [body], period: "undated" }));
    const [undated] = checkComparability(figures, ruritania);
    expect(undated).toMatchObject({ kind: "undated", more: 3 });
    expect(undated && comparabilityWarning(undated, ruritania, "en")).toBe(
      "The source states no date for B0, B1, B2, B3, B4, B5 and 3 others.",
    );
  });

  it("leaves the strength of missions beside forces apart, and their shares of women beside them", () => {
    const { differing } = comparabilityCases["mission-and-others"];
    const percent = differing.map((figure) => ({ ...figure, unit: { ...figure.unit, measure: "percent" as const } }));
    expect(kindsOf(percent, ruritania)).toEqual([]);
  });
});
