import { describe, expect, it } from "vitest";
import { indicatorsWithFigures, pageFinder } from "@/lib/view/addresses";
import { allPaths } from "../all-paths";
import { figures, ruritania, sources, withFigures } from "../sample-dataset";

const indicatorIds = [
  ...["personnel", "women-share", "reply-time", "complaints", "programme-years", "funding", "population"],
];

describe("the addresses that answer", () => {
  it("are every page of every dataset in both languages, and nothing else", () => {
    const segments = [
      ...["", "/compare", "/report", "/figures", "/data-notes", "/sources"],
      ...["/representation", "/forces", "/justice", "/support"],
      ...figures.map(({ id }) => `/figures/${id}`),
      ...indicatorIds.map((id) => `/indicators/${id}`),
      ...Object.values(sources).map(({ id }) => `/sources/${id}`),
    ];
    const expected = ["en", "fr"].flatMap((locale) => [
      `/${locale}`,
      ...["ruritania", "graustark"].flatMap((dataset) => segments.map((each) => `/${locale}/${dataset}${each}`)),
    ]);
    const datasets = [ruritania, { ...ruritania, id: "graustark" }];
    const hasPage = pageFinder(datasets);
    expect([...allPaths(datasets)].toSorted()).toEqual(expected.toSorted());
    expect(expected.filter((path) => !hasPage(path))).toEqual([]);
  });

  it("are the languages' first pages where there is no dataset", () => {
    expect(["/en", "/fr", "/en/ruritania"].filter(pageFinder([]))).toEqual(["/en", "/fr"]);
  });

  it("leave out indicators without figures", () => {
    expect(indicatorsWithFigures(ruritania)).toEqual(indicatorIds);
    expect(pageFinder([ruritania])("/en/ruritania/indicators/vacancies")).toBe(false);
    expect(indicatorsWithFigures(withFigures([]))).toEqual([]);
  });

  it.each([
    ...["", "/", "/de", "en", "/en/", "/en/ruritania/", "/en/ruritania/figures/P99", "/en/ruritania/indicators"],
    ...["/en/zenda", "/en/ruritania/constructor/name", "/en/ruritania/figures/P01/more", "/fr/ruritania/deployments"],
  ])("are not %s", (path) => expect(pageFinder([ruritania])(path)).toBe(false));
});
