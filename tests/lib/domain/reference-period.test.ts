import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  endOf,
  hasDate,
  isCalendarDate,
  latestDate,
  latestDay,
  parseReferencePeriod,
  periodSortKey,
  type ReferencePeriod,
  startOf,
  toEdtf,
} from "@/lib/domain/reference-period";

const runs = { numRuns: 1000 };

const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([moment, length]) => moment.toISOString().slice(0, length));
const period: fc.Arbitrary<ReferencePeriod> = fc.oneof(
  fc.constant({ kind: "undated" } as const),
  date.map((one) => ({ kind: "date", date: one }) as const),
  fc
    .tuple(date, date)
    .filter(([start, end]) => latestDay(start) <= latestDay(end))
    .map(([start, end]) => ({ kind: "interval", start, end }) as const),
  date.map((start) => ({ kind: "since", start }) as const),
  date.map((end) => ({ kind: "until", end }) as const),
);

describe("parseReferencePeriod(text)", () => {
  it.each<[string, ReferencePeriod]>([
    ["undated", { kind: "undated" }],
    ["2015", { kind: "date", date: "2015" }],
    ["2016-03", { kind: "date", date: "2016-03" }],
    ["2016-02-29", { kind: "date", date: "2016-02-29" }],
    ["2015/2019", { kind: "interval", start: "2015", end: "2019" }],
    ["2016-05/2018-05", { kind: "interval", start: "2016-05", end: "2018-05" }],
    ["2012/..", { kind: "since", start: "2012" }],
    ["../2012", { kind: "until", end: "2012" }],
  ])("reads %j", (text, expected) => {
    expect(parseReferencePeriod(text)).toEqual(expected);
  });

  it.each(
    [
      [
        "",
        "15",
        "2015-13",
        "2015-00",
        "2015-02-29",
        "2015-04-31",
        "2015-4",
        "2015/",
        "/2015",
        "..",
        "../..",
        "2019/2015",
      ],
      [
        "2015/2016/2017",
        "since 2012",
        "2012..",
        "2012-",
        "2015-01-01T00:00",
        " 2015",
        "2015~",
        "../undated",
        "Undated",
      ],
    ].flat(),
  )("refuses %j", (text) => {
    expect(parseReferencePeriod(text)).toBeUndefined();
  });

  it("reads back what toEdtf wrote", () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(parseReferencePeriod(toEdtf(one))).toEqual(one);
      }),
      runs,
    );
  });

  it("never reads a text as another's period", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-/.") }), (text) => {
        const read = parseReferencePeriod(text);
        if (read) expect(toEdtf(read)).toBe(text);
      }),
      runs,
    );
  });
});

describe("isCalendarDate(text)", () => {
  it("knows the calendar's days and no others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.nat(14), fc.nat(33), (year, month, dayOfMonth) => {
        const text = [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
        const moment = new Date(Date.UTC(year, month - 1, dayOfMonth));
        expect(isCalendarDate(text)).toBe(moment.getUTCMonth() === month - 1 && moment.getUTCDate() === dayOfMonth);
      }),
      runs,
    );
  });
});

describe("comparePeriods(a, b)", () => {
  it("puts the oldest first and the undated last", () => {
    const texts = ["undated", "2015", "../2012", "2016-03-31", "2012/..", "2015/2019", "2016-03", "2003", "2015-12"];
    const sorted = texts.flatMap((text) => parseReferencePeriod(text) ?? []).sort(comparePeriods);
    expect(sorted.map(toEdtf)).toEqual([
      "2003",
      "../2012",
      "2012/..",
      "2015",
      "2015-12",
      "2016-03",
      "2016-03-31",
      "2015/2019",
      "undated",
    ]);
  });

  it("is an order", () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(toEdtf(a) === toEdtf(b));
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it("agrees with the sort key, which is null for the undated alone", () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(periodSortKey(one) === null).toBe(one.kind === "undated");
      }),
      runs,
    );
  });
});

describe("periods by an event", () => {
  const event = { id: "coup", name: { en: "the coup", fr: "le coup d’État" }, date: "2012-03-22" };

  it.each(["before-event", "since-event"] as const)("%s: the date of the event is not theirs", (kind) => {
    const asked: ReferencePeriod = { kind, event };
    expect([latestDate(asked), startOf(asked), endOf(asked), hasDate(asked)]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ]);
  });
});

describe("latestDate(period)", () => {
  it.each([
    ["2015/2019", "2019"],
    ["2012/..", "2012"],
    ["../2012", "2012"],
    ["2016-03", "2016-03"],
    ["undated", undefined],
  ])("of %j is %j: `../2012` ends within 2012", (text, expected) => {
    const read = parseReferencePeriod(text);
    expect(read && latestDate(read)).toBe(expected);
  });
});
