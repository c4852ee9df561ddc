import { describe, expect, it } from "vitest";
import { locales } from "@/lib/domain/text";
import { parseReportChoice } from "@/lib/view/report/choice";
import { noEntries } from "@/lib/view/report/entries";
import { moved } from "@/lib/view/report/rearranged";
import { reportPage } from "@/lib/view/report/report-page";
import { ruritania } from "../../sample-dataset";

function form(query: string, looked: { search?: string; topic?: string } = {}, locale: "en" | "fr" = "en") {
  const choice = parseReportChoice(Object.fromEntries(new URLSearchParams(query)));
  return reportPage(ruritania, locale, choice, { ...noEntries, ...looked }).form;
}

const found = (search: string, topic = "") => form("", { search, topic }).foundFigures.map(({ id }) => id);

/** The choices that the buttons of a figure lead to. */
const buttonsOf = (query: string, id: string) => {
  const { chosenFigures, foundFigures } = form(query, { search: id });
  const { toggled, earlier, later, isChosen } =
    [...chosenFigures, ...foundFigures].find((item) => item.id === id) ?? {};
  return { toggled, earlier, later, isChosen };
};

describe("the form around a report", () => {
  it("finds figures by words of the indicator and the body in both languages, without accents, and by id", () => {
    expect(found("royal guard share")).toEqual(["W01"]);
    expect(found("GUET COTIER")).toEqual(["P04", "P05"]);
    expect(found("women's share assemblée")).toEqual(["W02", "T01"]);
    expect(found("m01")).toEqual(["M01"]);
    expect(found("elsewhere")).toEqual([]);
  });

  it("finds by topic, in the order of the topics", () => {
    expect(found("", "justice")).toEqual(["R01", "C01"]);
    expect(found("").slice(0, 2)).toEqual(["W01", "W02"]);
    expect(form("").foundCount).toBe(ruritania.figures.size);
    expect(form("", {}, "fr").topics[0]).toEqual({ id: "representation", label: "Représentation" });
  });

  it("adds what is not in the report, and takes out what is", () => {
    expect(buttonsOf("figures=P01", "P02")).toMatchObject({ isChosen: false, toggled: "figures=P01,P02" });
    expect(buttonsOf("figures=P01,P02", "P02")).toMatchObject({ isChosen: true, toggled: "figures=P01" });
    expect(buttonsOf("figures=all", "P02")).toMatchObject({ isChosen: true, toggled: "figures=all&without=P02" });
    expect(buttonsOf("figures=all&without=P01,P02", "P02")).toMatchObject({ toggled: "figures=all&without=P01" });
  });

  it("takes a line out of a template, and gives it back by any of its figures", () => {
    expect(buttonsOf("template=results", "W03").toggled).toBe("template=results&without=W03");
    expect(buttonsOf("template=results&without=W03", "W03").toggled).toBe("template=results");
    expect(buttonsOf("template=results&without=T01", "W03").toggled).toBe("template=results");
    expect(buttonsOf("template=results&figures=W03", "W03").toggled).toBe("template=results&without=W03");
  });

  it("moves what the author put in order, and nothing else", () => {
    const query = "template=results&figures=P01,nowhere,P02";
    expect(buttonsOf(query, "P01")).toMatchObject({ earlier: undefined, later: "template=results&figures=P02,P01" });
    expect(buttonsOf(query, "P02")).toMatchObject({ earlier: "template=results&figures=P02,P01", later: undefined });
    expect(buttonsOf(query, "W03")).toMatchObject({ earlier: undefined, later: undefined });
  });

  it("lists what is chosen in the order of the report", () => {
    expect(form("template=results&figures=P03,P01").chosenFigures.map(({ id }) => id)).toEqual([
      ...["T01", "W03", "W01", "P03", "P01"],
    ]);
  });

  it("starts from a template with what was added, and stays with the one that is there", () => {
    const { templates } = form("template=results&figures=P01&without=W03");
    expect(templates).toEqual([
      { id: "results", isCurrent: true, query: "template=results&figures=P01&without=W03" },
      { id: "gender", isCurrent: false, query: "template=gender&figures=P01" },
    ]);
  });

  it("offers exhibits, which can be added, taken out and put in order", () => {
    const { foundExhibits } = form("");
    const [first] = foundExhibits.map(({ id }) => id);
    expect(foundExhibits[0]).toMatchObject({ isChosen: false, toggled: `exhibits=${first}` });
    expect(form(`exhibits=${first}`).chosenExhibits).toMatchObject([{ id: first, toggled: "" }]);
    expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "c", 1)).toBeUndefined();
    expect(moved(["a"], "z", 1)).toBeUndefined();
  });

  it.each(locales)("names figures by what they are about, and holds no number of theirs (%s)", (locale) => {
    const items = form("figures=all", {}, locale).chosenFigures;
    expect(items.find(({ id }) => id === "W01")?.label).toBe(
      { en: "W01 · Women’s share · Royal Guard · 2015", fr: "W01 · Part des femmes · Garde royale · 2015" }[locale],
    );
    expect(items.every((item) => item.row === undefined)).toBe(true);
  });
});
