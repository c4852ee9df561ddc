import { describe, expect, it } from "vitest";
import { findDisagreements } from "@/lib/check/agreement/find-disagreements";
import { disagreementText } from "@/lib/cite/disagreement-text";
import { checkFolder } from "@/lib/cli/check-folder";
import { deriveFigures } from "@/lib/derive/derive-figures";
import { leavesOf } from "@/lib/domain/provenance";
import { toEdtf } from "@/lib/domain/reference-period";

const { dataset, disagreements } = await checkFolder("data/mali");
if (!dataset) throw new Error("data/mali has errors");

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

/** What the dataset yields: case of the analysis, id, figures, arithmetic. */
const expected: readonly (readonly [name: string, id: string, figures: string, arithmetic: string])[] = [
  [
    "C1",
    "total-against-parts--mission-strength--minusma--2016-03",
    "F063 F062 F065",
    "If they are parts of one whole and have nobody in common: (95 % of 11,240) + 1,440 = 12,061 to 12,175 persons against 11,240 persons.",
  ],
  [
    "C4",
    "share-against-counts--women-share--national-police--undated",
    "F028 F027 F035",
    "700 women ÷ over 6,000 personnel = under 11.7 % against 12.4 % (read as 12.35 to 12.45 %).",
  ],
  [
    "C2, and the World Prison Brief",
    "count-against-count--prisons--prisons",
    "F055 F056 W168",
    "54 prisons against 59 prisons and against 58 prisons.",
  ],
  [
    "C7",
    "target-against-target--officers-trained--eucap-sahel-mali",
    "F074 F075 F027 F029 F031",
    "If “officers” means all the staff of the three forces: 600 persons against 33.3 % of (over 6,000 + 4,000 + 3,000) = over 4,333 persons.",
  ],
  [
    "the National Assembly in 2015, the note and the World Bank",
    "two-values--women-seat-share--national-assembly--f--2015",
    "F024 W040",
    "9.5 % (read as 9.45 to 9.55 %) against 8.8 %.",
  ],
  [
    "the ministers in 2015, the note and the United Nations",
    "two-values--women-seat-share--ministers--f--2015",
    "F026 W093",
    "9 % (read as 8.5 to 9.5 %) against 16.13 % (read as 16.125 to 16.135 %).",
  ],
  [
    "the population in 2008, the note and two editions",
    "two-values--population--population--2008",
    "F050 W105 W122",
    "About 13 million persons (read as 12.5 million to 13.5 million persons) against 14,940,782 persons and against 14,138,216 persons.",
  ],
  [
    "the population in 2014, two editions",
    "two-values--population--population--2014",
    "W111 W123",
    "18,020,267 persons against 16,962,846 persons.",
  ],
  [
    "C30",
    "by-words--gendarmerie-guard-authority",
    "F029 F031",
    "§4.ii, para. 4 and para. 5 place these forces under the security ministry and the armed forces ministry; §4.iii, para. 1 places them under the armed forces ministry alone.",
  ],
];

/** C8: told of two events, and of no figure. */
const ofEvents = "by-words--reform-groups-one-or-two";

describe("Mali’s disagreements", () => {
  it("are these and no others", () => {
    expect(disagreements.map(({ id }) => id)).toEqual([...expected.map(([, id]) => id), ofEvents]);
  });

  it.each(expected)("%s", (_, id, figures, arithmetic) => {
    const disagreement = disagreements.find((each) => each.id === id);
    expect(disagreement?.figures.map((figure) => figure.id).join(" ")).toBe(figures);
    expect(disagreement && plain(disagreementText(disagreement, "en").arithmetic)).toBe(arithmetic);
  });

  it("C8: two groups with nearly one name, or one group with two dates", () => {
    const found = disagreements.find(({ id }) => id === ofEvents);
    expect(found).toMatchObject({ figures: [], sides: [], onlyByRounding: false });
    expect(found?.events.map(({ period, citation }) => [toEdtf(period), citation.locator])).toEqual([
      ["2013-11", "§3 ¶3"],
      ["2014", "§3 ¶4"],
    ]);
    expect(found && plain(disagreementText(found, "en").title)).toBe(
      "Multidisciplinary Focus Group on Security Sector Reform (GPRS) created: statements that differ",
    );
    expect(found && plain(disagreementText(found, "en").arithmetic)).toContain(
      "created in November 2013 (§3, para. 3) and a Multidisciplinary Working Group established in early 2014",
    );
  });

  it("are only by rounding where 700 of over 6,000 meets 12.4 %, and nowhere else", () => {
    const ids = disagreements.filter(({ onlyByRounding }) => onlyByRounding).map(({ id }) => id);
    expect(ids).toEqual(["share-against-counts--women-share--national-police--undated"]);
  });

  it("all but the words are computed: without remarks they are the same", () => {
    const silent = { ...dataset, remarks: new Map() };
    const found = findDisagreements(silent, deriveFigures(silent)).map(({ id }) => id);
    expect(found).toEqual(disagreements.flatMap(({ id, kind }) => (kind === "by-words" ? [] : id)));
  });

  it("concern figures of the dataset itself", () => {
    for (const { figures, sides } of disagreements) {
      for (const figure of figures) expect(dataset.figures.get(figure.id)).toBe(figure);
      for (const { figures: ofSide } of sides) expect(ofSide.flatMap(leavesOf)).toEqual(ofSide);
    }
  });

  // C3 and C9: the range of prisons destroyed; C5: the strength of the Armed Forces; C12: shares of crime; C14: the
  // target for women; C16: the deployment in the north.
  it.each(["F059", "F039", "F016", "F023", "F037", "F038"])("leave the ambiguous %s alone", (id) => {
    expect(disagreements.filter(({ figures }) => figures.some((figure) => figure.id === id))).toEqual([]);
  });

  it("have ids that can be addresses, each its own", () => {
    const ids = disagreements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });
});
