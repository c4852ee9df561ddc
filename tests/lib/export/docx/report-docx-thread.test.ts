import { describe, expect, it } from "vitest";
import { makeReportDocx } from "@/lib/export/docx/report-docx-task";
import { reportDocxBeside } from "@/lib/export/docx/report-docx-thread";
import { noChoice } from "@/lib/view/report/choice";
import { reportPage } from "@/lib/view/report/report-page";
import { ruritania } from "../../sample-dataset";
import { readDocx } from "./read-docx";

const site = "https://muster.example.org";
const chosen = reportPage(ruritania, "en", { ...noChoice, template: "results", figures: "all" });

describe("a Word file made in a thread of its own", () => {
  it("is the one that would be made here", async () => {
    const [beside, here] = await Promise.all([
      reportDocxBeside({ page: chosen, site }),
      makeReportDocx({ page: chosen, site }),
    ]);
    expect([beside.name, beside.type]).toEqual([here.name, here.type]);
    const [one, other] = [readDocx(beside.body), readDocx(here.body)];
    expect(one.text).toBe(other.text);
    expect([...one.footnotes]).toEqual([...other.footnotes]);
  });

  it("fails as it would here, and the next is made", async () => {
    const { document: _, ...empty } = chosen;
    await expect(reportDocxBeside({ page: empty, site })).rejects.toThrow("nothing is chosen for this report");
    expect((await reportDocxBeside({ page: chosen, site })).body.byteLength).toBeGreaterThan(1_000);
  });
});
