import { describe, expect, it } from "vitest";
import type { WholeDataset } from "@/lib/domain/dataset";
import { storeOf } from "@/lib/store/memory-store";
import { indicatorsWithFigures, pageFinder } from "@/lib/view/addresses";
import { allPaths } from "../all-paths";
import { figures, ruritania, sources, withFigures } from "../sample-dataset";

const finderOf = (...datasets: readonly WholeDataset[]) =>
  pageFinder(new Map(datasets.map((dataset) => [dataset.id, storeOf(dataset)])));

async function knownAmong(paths: readonly string[], hasPage: (path: string) => Promise<boolean>): Promise<string[]> {
  const known = await Promise.all(paths.map(hasPage));
  return paths.filter((_, index) => known[index]);
}

const indicatorIds = [
  ...["personnel", "women-share", "reply-time", "complaints", "programme-years", "funding", "population"],
];

describe("the addresses that answer", () => {
  it("are every page of every dataset in both languages, and nothing else", async () => {
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
    const hasPage = finderOf(...datasets);
    expect([...allPaths(datasets)].toSorted()).toEqual(expected.toSorted());
    expect(await knownAmong(expected, hasPage)).toEqual(expected);
  });

  it("are the languages' first pages where there is no dataset", async () => {
    expect(await knownAmong(["/en", "/fr", "/en/ruritania"], finderOf())).toEqual(["/en", "/fr"]);
  });

  it("leave out indicators without figures", async () => {
    expect((await indicatorsWithFigures(storeOf(ruritania))).map(({ id }) => id)).toEqual(indicatorIds);
    expect(await finderOf(ruritania)("/en/ruritania/indicators/vacancies")).toBe(false);
    expect(await indicatorsWithFigures(storeOf(withFigures([])))).toEqual([]);
  });

  it.each([
    ...["", "/", "/de", "en", "/en/", "/en/ruritania/", "/en/ruritania/figures/P99", "/en/ruritania/indicators"],
    ...["/en/zenda", "/en/ruritania/constructor/name", "/en/ruritania/figures/P01/more", "/fr/ruritania/deployments"],
  ])("are not %s", async (path) => expect(await finderOf(ruritania)(path)).toBe(false));
});
