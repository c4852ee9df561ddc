import { describe, expect, it } from "vitest";
import { documentDocx } from "@/lib/export/docx/document-docx";
import { documentDocxBeside } from "@/lib/export/docx/docx-thread";
import { noChoice } from "@/lib/features/report/choice";
import { reportPage } from "@/lib/features/report/page";
import { ruritania } from "../../sample-dataset";
import { readDocx } from "./read-docx";

const { document } = await reportPage(ruritania, "en", { ...noChoice, template: "results", figures: "all" });
if (!document) throw new Error("no report");
const task = { document, title: "Results", site: "https://muster.example.org" };

describe("a Word file made in a thread of its own", () => {
  it("is the one that would be made here", async () => {
    const [beside, here] = await Promise.all([documentDocxBeside(task), documentDocx(task)]);
    const [one, other] = [readDocx(beside), readDocx(here)];
    expect(one.text).toBe(other.text);
    expect([...one.footnotes]).toEqual([...other.footnotes]);
  });

  it("fails as it would here, and the next is made", async () => {
    const withoutNotes = { ...task, document: { ...document, frame: { ...document.frame, notes: [] } } };
    await expect(documentDocxBeside(withoutNotes)).rejects.toThrow("which the document lacks");
    expect((await documentDocxBeside(task)).byteLength).toBeGreaterThan(1_000);
  });
});
