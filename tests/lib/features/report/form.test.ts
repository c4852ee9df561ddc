import { describe, expect, it } from "vitest";
import { parseReportChoice } from "@/lib/features/report/choice";
import { noEntries } from "@/lib/features/report/entries";
import { reportPage } from "@/lib/features/report/page";
import { moved } from "@/lib/features/report/selection";
import { ruritania } from "../../sample-dataset";
import { buttonsOf, everyField, formOf, itemsOf, queryOf } from "./choices";

async function page(query: string, looked: { search?: string; topic?: string } = {}, locale: "en" | "fr" = "en") {
  const choice = parseReportChoice(Object.fromEntries(new URLSearchParams(query)));
  return await reportPage(ruritania, locale, choice, { ...noEntries, ...looked });
}

const found = async (search: string, topic = "") =>
  itemsOf(await page("", { search, topic }), "found-figures").map(({ id }) => id);

/** What the buttons of a figure do. */
async function pressed(query: string, id: string): Promise<Record<string, string>> {
  const made = await page(query, { search: id });
  const item = [...itemsOf(made, "chosen-figures"), ...itemsOf(made, "found-figures")].find((each) => each.id === id);
  return item ? buttonsOf(item) : {};
}

describe("the form around a report", () => {
  it("finds figures by words of the indicator and the body in both languages, without accents, and by id", async () => {
    expect(await found("royal guard share")).toEqual(["W01"]);
    expect(await found("GUET COTIER")).toEqual(["P04", "P05"]);
    expect(await found("women's share assemblée")).toEqual(["W02", "T01"]);
    expect(await found("m01")).toEqual(["M01"]);
    expect(await found("elsewhere")).toEqual([]);
  });

  it("finds by topic, in the order of the topics", async () => {
    expect(await found("", "justice")).toEqual(["R01", "C01"]);
    expect((await found("")).slice(0, 2)).toEqual(["W01", "W02"]);
    const fields = everyField(formOf(await page("", {}, "fr")).fields);
    expect(fields).toContainEqual(
      expect.objectContaining({ label: `${ruritania.figures.size}\u00A0chiffres trouvés` }),
    );
    expect(fields.flatMap((field) => (field.kind === "select" ? field.options : []))[0]).toEqual({
      ...{ value: "representation", label: "Représentation", selected: false },
    });
  });

  it("adds what is not in the report, and takes out what is", async () => {
    expect(await pressed("figures=P01", "P02")).toEqual({ Add: "figures=P01,P02" });
    expect(await pressed("figures=P01,P02", "P02")).toMatchObject({ Remove: "figures=P01" });
    expect(await pressed("figures=all", "P02")).toEqual({ Remove: "figures=all&without=P02" });
    expect(await pressed("figures=all&without=P01,P02", "P02")).toEqual({ Add: "figures=all&without=P01" });
  });

  it("takes a line out of a template, and gives it back by any of its figures", async () => {
    expect(await pressed("template=results", "W03")).toEqual({ Remove: "template=results&without=W03" });
    expect(await pressed("template=results&without=W03", "W03")).toEqual({ Add: "template=results" });
    expect(await pressed("template=results&without=T01", "W03")).toEqual({ Add: "template=results" });
    expect(await pressed("template=results&figures=W03", "W03")).toEqual({ Remove: "template=results&without=W03" });
  });

  it("moves what the author put in order, and nothing else", async () => {
    const query = "template=results&figures=P01,nowhere,P02";
    const [first, second] = [await pressed(query, "P01"), await pressed(query, "P02")];
    expect([first["Move up"], first["Move down"]]).toEqual([undefined, "template=results&figures=P02,P01"]);
    expect([second["Move up"], second["Move down"]]).toEqual(["template=results&figures=P02,P01", undefined]);
    expect(Object.keys(await pressed(query, "W03"))).toEqual(["Remove"]);
  });

  it("lists what is chosen in the order of the report", async () => {
    const made = await page("template=results&figures=P03,P01");
    expect(itemsOf(made, "chosen-figures").map(({ id }) => id)).toEqual(["T01", "W03", "W01", "P03", "P01"]);
  });

  it("starts from a template with what was added, and stays with the one that is there", async () => {
    const fields = everyField(formOf(await page("template=results&figures=P01&without=W03")).fields);
    const templates = fields.filter((field) => field.kind === "submit" && field.isPressed !== undefined);
    expect(templates.map((field) => field.kind === "submit" && [field.label, field.isPressed, queryOf(field)])).toEqual(
      [
        ["Results framework", true, "template=results&figures=P01&without=W03"],
        ["Gender monitoring", false, "template=gender&figures=P01"],
      ],
    );
  });

  it("offers exhibits, which can be added, taken out and put in order", async () => {
    const [first] = itemsOf(await page(""), "found-exhibits");
    expect(first && buttonsOf(first)).toEqual({ Add: `exhibits=${first?.id}` });
    const [chosen] = itemsOf(await page(`exhibits=${first?.id}`), "chosen-exhibits");
    expect([chosen?.id, chosen && buttonsOf(chosen)]).toEqual([first?.id, { Remove: "" }]);
    expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "c", 1)).toBeUndefined();
    expect(moved(["a"], "z", 1)).toBeUndefined();
  });

  it.each([
    ["en", "W01 · Women’s share · Royal Guard · 2015"],
    ["fr", "W01 · Part des femmes · Garde royale · 2015"],
  ] as const)("names figures by what they are about, without their numbers (%s)", async (locale, label) => {
    const items = itemsOf(await page("figures=all", {}, locale), "chosen-figures");
    expect(items.find(({ id }) => id === "W01")?.label).toBe(label);
  });
});
