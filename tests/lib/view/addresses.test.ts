import { describe, expect, it } from "vitest";
import { figureListKeys, indicatorsWithFigures, pathsOf, queryKeysOf } from "@/lib/view/addresses";
import { figures, ruritania, sources, withFigures } from "../sample-dataset";

const indicatorIds = [
  ...["personnel", "women-share", "reply-time", "complaints", "programme-years", "funding", "population"],
];

describe("the addresses that answer", () => {
  it("are every page of every dataset in both languages, and nothing else", () => {
    const segments = [
      ...["", "/report", "/figures", "/data-notes", "/sources"],
      ...["/representation", "/forces", "/justice", "/support"],
      ...figures.map(({ id }) => `/figures/${id}`),
      ...indicatorIds.map((id) => `/indicators/${id}`),
      ...Object.values(sources).map(({ id }) => `/sources/${id}`),
    ];
    const expected = ["en", "fr"].flatMap((locale) => [
      `/${locale}`,
      ...["ruritania", "graustark"].flatMap((dataset) => segments.map((each) => `/${locale}/${dataset}${each}`)),
    ]);
    expect([...pathsOf([ruritania, { ...ruritania, id: "graustark" }])].toSorted()).toEqual(expected.toSorted());
  });

  it("are the languages' first pages where there is no dataset", () => {
    expect([...pathsOf([])]).toEqual(["/en", "/fr"]);
  });

  it("leave out indicators without figures", () => {
    expect(indicatorsWithFigures(ruritania)).toEqual(indicatorIds);
    expect(pathsOf([ruritania]).has("/en/ruritania/indicators/vacancies")).toBe(false);
    expect(indicatorsWithFigures(withFigures([]))).toEqual([]);
  });

  it.each(["/", "/de", "/en/", "/en/ruritania/", "/en/ruritania/figures/P99", "/en/ruritania/indicators", "/en/zenda"])(
    "are not %s",
    (path) => expect(pathsOf([ruritania]).has(path)).toBe(false),
  );
});

describe("the query keys of an address", () => {
  it("are those of the choice on the page of all figures", () => {
    expect(queryKeysOf("/en/ruritania/figures")).toEqual(figureListKeys);
    expect(queryKeysOf("/fr/ruritania/figures")).toEqual(["topic", "entity", "period", "sort", "page"]);
  });

  it("are the benchmark on the page of representation", () => {
    expect(queryKeysOf("/fr/ruritania/representation")).toEqual(["benchmark"]);
    expect(queryKeysOf("/fr/ruritania/forces")).toEqual([]);
  });

  it("are the choice on the page of a report", () => {
    expect(queryKeysOf("/en/ruritania/report")).toEqual(["template", "figures", "exhibits", "without"]);
  });

  it.each([
    "/en",
    "/en/ruritania",
    "/en/figures",
    "/en/ruritania/figures/P01",
    "/en/ruritania/sources",
    "/x/y/z/figures",
  ])("are none at %s", (path) => expect(queryKeysOf(path)).toEqual([]));
});
