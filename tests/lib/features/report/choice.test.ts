import { describe, expect, it } from "vitest";
import { noChoice, parseReportChoice, reportQuery } from "@/lib/features/report/choice";

const read = (query: string) => parseReportChoice(Object.fromEntries(new URLSearchParams(query)));

describe("the choice in the address of a report", () => {
  it("is read and written alike, and short", () => {
    const query = "template=gender&figures=F001,F002&exhibits=women-share&without=F035";
    expect(read(query)).toEqual({
      ...{ template: "gender", figures: ["F001", "F002"], exhibits: ["women-share"], without: ["F035"] },
    });
    expect(reportQuery(read(query))).toBe(query);
  });

  it("can be all figures", () => {
    expect(read("figures=all&without=F035")).toEqual({ figures: "all", exhibits: [], without: ["F035"] });
    expect(reportQuery(read("figures=all"))).toBe("figures=all");
  });

  it("is nothing where the address says nothing", () => {
    expect(parseReportChoice({})).toEqual(noChoice);
    expect(reportQuery(noChoice)).toBe("");
  });

  it("takes keys that are given twice, and each id once", () => {
    expect(parseReportChoice({ figures: ["b, a,b", ",c"] }).figures).toEqual(["b", "a", "c"]);
  });

  it("keeps ids that no dataset has, and lets nothing of them into the address as it is", () => {
    expect(read("figures=a%26without%3Db&template=other")).toEqual({ ...noChoice, figures: ["a&without=b"] });
    expect(reportQuery({ ...noChoice, figures: ["a&without=b"] })).toBe("figures=a%26without%3Db");
  });
});
