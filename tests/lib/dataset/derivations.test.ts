import { describe, expect, it } from "vitest";
import { type KnownNames, parseDerivations } from "@/lib/dataset/derivations";
import { unknownIn } from "@/lib/dataset/ids";
import type { Referable } from "@/lib/domain/cell";

const ids: Record<Referable, string[]> = {
  areas: ["SYL"],
  units: ["persons"],
  entities: ["police"],
  indicators: ["personnel", "women-share"],
  sources: ["report-2016"],
  caveats: ["R1"],
  events: [],
  figures: ["F001", "F002"],
};

const known: KnownNames = {
  ids: Object.fromEntries(
    Object.entries(ids).map(([table, each]) => [table, unknownIn(`${table}.csv`, true, () => each)]),
  ) as unknown as KnownNames["ids"],
  dimensions: new Map([["rank", ["_T", "senior"]]]),
};

const share = { id: "share", kind: "share", indicator: "women-share", part: "F002", whole: "F001" };
const parse = (json: unknown) => parseDerivations(JSON.stringify(json), known);
const findingsOf = (rule: Record<string, unknown>) => parse({ rules: [{ ...share, ...rule }] }).findings;

describe("derivations.json", () => {
  it("is read with what it leaves out", () => {
    const { derivations, findings } = parse({ exclusions: [{ caveat: "R1", figures: ["F001"] }], rules: [share] });
    expect(findings).toEqual([]);
    expect(derivations.rules).toEqual([{ ...share, use: "publish" }]);
    expect(derivations.exclusions).toEqual([{ caveat: "R1", figures: ["F001"] }]);
  });

  it("may name results of other rules, and codes of the dataset's dimensions", () => {
    expect(findingsOf({ part: "personnel--police--2015", whole: { indicator: "personnel", rank: "senior" } })).toEqual(
      [],
    );
  });

  it("must be JSON with a list of rules", () => {
    expect(parseDerivations("{", known).findings).toMatchObject([{ code: "json-syntax", file: "derivations.json" }]);
    expect(parse({}).findings).toMatchObject([{ code: "json-shape", column: "rules", expected: "array" }]);
  });

  it("tells the kinds where one is unknown", () => {
    expect(findingsOf({ kind: "percentage" })).toMatchObject(
      [
        {
          code: "cell-code",
          column: "rules.share.kind",
          found: "percentage",
          expected: /share, portion, complement, rate/,
        },
      ].map((finding) => ({ ...finding, expected: expect.stringMatching(finding.expected) })),
    );
  });

  it("tells what is missing, and what is too much", () => {
    expect(findingsOf({ whole: undefined })).toMatchObject([{ code: "json-shape", column: "rules.share.whole" }]);
    expect(findingsOf({ times: 100 })).toMatchObject([{ code: "json-shape", column: "rules.share" }]);
  });

  it("accepts periods that differ only of figures named by their ids", () => {
    const acceptPeriods = { en: "Both before the reform.", fr: "Les deux avant la réforme." };
    expect(findingsOf({ acceptPeriods })).toEqual([]);
    expect(findingsOf({ acceptPeriods, whole: { indicator: "personnel" } })).toEqual([
      {
        code: "periods-of-selector",
        file: "derivations.json",
        column: "rules.share.whole",
        found: '{"indicator":"personnel"}',
      },
    ]);
    const sum = { id: "share", kind: "sum", indicator: "personnel", of: ["F001", { indicator: "personnel" }] };
    expect(parse({ rules: [{ ...sum, acceptPeriods }] }).findings).toMatchObject([{ column: "rules.share.of" }]);
  });

  it("names only indicators, figures, bodies and codes that exist", () => {
    const finding = (column: string, found: string) => ({
      file: "derivations.json",
      column: `rules.share.${column}`,
      found,
    });
    expect(findingsOf({ indicator: "women-shares" })).toMatchObject([
      { code: "reference-unknown", ...finding("indicator", "women-shares"), expected: "women-share" },
    ]);
    expect(findingsOf({ part: "F009" })).toMatchObject([{ code: "reference-unknown", ...finding("part", "F009") }]);
    expect(findingsOf({ part: { indicator: "personel" } })).toMatchObject([
      { code: "reference-unknown", ...finding("part.indicator", "personel"), expected: "personnel" },
    ]);
    expect(findingsOf({ entity: "polise" })).toMatchObject([{ ...finding("entity", "polise"), expected: "police" }]);
    expect(findingsOf({ part: { indicator: "personnel", rank: "major" } })).toMatchObject([
      { code: "cell-code", ...finding("part.rank", "major"), expected: "_T, senior" },
    ]);
    expect(findingsOf({ part: { indicator: "personnel", ranks: "_T" } })).toMatchObject([
      { code: "json-shape", ...finding("part.ranks", "ranks"), expected: "rank" },
    ]);
  });

  it("has each rule once, and exclusions that lead somewhere", () => {
    expect(parse({ rules: [share, share] }).findings).toMatchObject([{ code: "id-twice", column: "rules.share.id" }]);
    const exclusions = [{ caveat: "R2", figures: ["F003"] }, { indicators: ["prisons"] }];
    expect(parse({ exclusions, rules: [] }).findings.map(({ column, found }) => [column, found])).toEqual([
      ["exclusions.1.caveat", "R2"],
      ["exclusions.1.figures", "F003"],
      ["exclusions.2.indicators", "prisons"],
    ]);
  });
});
