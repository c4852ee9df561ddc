import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { deriveAtBenchmark } from "@/lib/derive/benchmark";
import { deriveFigures } from "@/lib/derive/derive-figures";
import type { WholeDataset } from "@/lib/domain/dataset";
import { bodyName, type Figure, figureKey } from "@/lib/domain/figure";
import { figureColumns } from "@/lib/domain/figure-order";
import { topics } from "@/lib/domain/indicator";
import { latestOf } from "@/lib/domain/latest";
import { figureKinds, sexes } from "@/lib/domain/observation";
import { quantitySortKey } from "@/lib/domain/quantity";
import { comparePeriods, hasDate, latestDate, latestDay, periodSortKey, startOf } from "@/lib/domain/reference-period";
import { locales } from "@/lib/domain/text";
import type { Facet, FigureStore, OneOf, Order, Page, Selection } from "@/lib/store/figure-store";
import { datasetOf, type FigureFacts } from "../derive/small-dataset";

async function read(folder: string): Promise<WholeDataset> {
  const { dataset } = await readDataset(folder);
  if (!dataset) throw new Error(`${folder} has errors`);
  return dataset;
}

/** One publisher's number in three editions, and others' beside it: one confirms it, one contradicts it. */
const editions: readonly FigureFacts[] = [
  { id: "N17", value: 4001, edition: "2017", source: "edition-17" },
  { id: "N26", value: 5002, edition: "2026", source: "edition-26" },
  { id: "N20", value: 4503, edition: "2020", source: "edition-20" },
  { id: "W", sex: "F", value: 300 },
  { id: "C", value: 5002, source: "census", by: "Census office" },
  { id: "D", value: 7003, source: "donor", by: "Donor" },
];

const datasets: readonly (readonly [string, WholeDataset])[] = [
  ["the minimal dataset", await read("tests/fixtures/minimal")],
  ["Mali", await read("data/mali")],
  ["Zenda", await read("tests/fixtures/sites/zenda")],
  ["editions", datasetOf(editions, [])],
];

const today = "2026-01-01";
const unknown = "no-such-thing";
const columnOrders = figureColumns.flatMap((column) =>
  locales.flatMap((locale) => [false, true].map((descending) => ({ column, locale, descending }))),
);
const orders: readonly Order[] = ["files", "topics", "subjects", ...columnOrders];
const facets = ["topic", "indicator", "entity", "area", "sex", "kind", "origin", "edition"] as const;
const moreFacets = ["year", "source", "via", "caveat"] as const;

/** Facets of which every figure has one value and no more. */
const singleFacets = ["topic", "indicator", "area", "sex", "kind", "origin", "edition", "year"] as const;

const idsOf = (things: Iterable<{ readonly id: string }>) => Array.from(things, ({ id }) => id);
const isMissing = ({ quantity }: Figure) => quantity.kind === "missing";

/** What a figure has of a facet, said once more, so that an engine is held against other code than its own. */
function valuesOf(facet: (typeof facets)[number] | (typeof moreFacets)[number], figure: Figure): string[] {
  const { provenance } = figure;
  switch (facet) {
    case "topic":
      return [figure.indicator.topic];
    case "indicator":
    case "area":
      return [figure[facet].id];
    case "sex":
    case "kind":
      return [figure[facet]];
    case "entity":
      return idsOf(figure.entities);
    case "caveat":
      return idsOf(figure.caveats);
    case "origin":
      return [provenance.kind];
    case "edition":
      return [figure.revisedBy === undefined ? "latest" : "earlier"];
    case "year":
      return [(latestDate(figure.period) ?? "undated").replace(/-.*/, "")];
    case "source":
      return provenance.kind === "read" ? [provenance.citation.source.id] : [];
    case "via":
      return provenance.kind === "read" ? idsOf(provenance.citation.via) : [];
  }
}

function fits(figure: Figure, selection: Selection): boolean {
  const has = (chosen: OneOf<string> | undefined, values: readonly string[]) =>
    chosen === undefined || values.some((value) => [chosen].flat().includes(value));
  const isWithin = ([first, last]: readonly [number, number]) => {
    const end = latestDate(figure.period);
    const years = [startOf(figure.period) ?? end, end].map((date) => Number(date?.slice(0, 4)));
    return years.every((year) => first <= year && year <= last);
  };
  return (
    has(selection.ids, [figure.id]) &&
    [...facets, ...moreFacets].every((facet) => has(selection[facet], valuesOf(facet, figure))) &&
    Object.entries(selection.dimensions ?? {}).every(([name, code]) => has(code, [figure.dimensions[name] ?? ""])) &&
    (selection.between === undefined || isWithin(selection.between))
  );
}

/** Selections by what some figures have, and by what none has. */
function selectionsOf(figures: readonly Figure[], { description }: WholeDataset): fc.Arbitrary<Selection> {
  const some = (values: readonly string[]) => {
    const one = fc.constantFrom(...new Set(values), unknown);
    return fc.option(fc.oneof(one, fc.array(one, { maxLength: 3 })), { nil: undefined, freq: 2 });
  };
  const entries = [...facets, ...moreFacets].map((facet) => [
    facet,
    some(figures.flatMap((figure) => valuesOf(facet, figure))),
  ]);
  const year = fc.integer({ min: 1990, max: 2030 });
  const codes = description.dimensions.map(({ name, codes: all }) => [name, some(all.map(({ code }) => code))]);
  return fc
    .tuple(
      fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<OneOf<string> | undefined>>),
      fc.record(Object.fromEntries(codes) as Record<string, fc.Arbitrary<OneOf<string> | undefined>>),
      fc.option(fc.tuple(year, year), { nil: undefined, freq: 2 }),
      some(idsOf(figures)),
      fc.subarray([...facets, ...moreFacets], { maxLength: 3 }),
    )
    .map(([values, dimensions, between, ids, kept]) => ({
      ...Object.fromEntries(kept.map((facet) => [facet, values[facet]])),
      dimensions: Object.fromEntries(
        Object.entries(dimensions).flatMap(([name, chosen]) => (chosen === undefined ? [] : [[name, chosen]])),
      ),
      between: kept.length < 2 ? between : undefined,
      ids: kept.length === 0 ? ids : undefined,
    }));
}

/** What every engine of the store promises, on a dataset that a person can read whole, and on those of real size. */
export function describeStore(name: string, open: (dataset: WholeDataset) => Promise<FigureStore>): void {
  describe.each(datasets)(`the ${name} store of %s`, async (_, dataset) => {
    const store = await open(dataset);
    const all = [...dataset.figures.values(), ...deriveFigures(dataset).figures];
    const ids = idsOf(all);
    const selections = selectionsOf(all, dataset);
    const chosen = (selection: Selection) => all.filter((figure) => fits(figure, selection));
    const holds = (claim: (selection: Selection) => Promise<void>, numRuns = 60) =>
      fc.assert(fc.asyncProperty(selections, claim), { numRuns });

    it("gives all of the dataset but its figures", async () => {
      const { figures, ...facts } = dataset;
      expect(await store.facts()).toEqual(facts);
      expect(figures.size).toBeGreaterThan(0);
    });

    it("gives every figure by its id, and none by another", async () => {
      expect(await Promise.all(ids.map((id) => store.figure(id)))).toEqual(all);
      expect(await store.figure(unknown)).toBeUndefined();
      const asked = [...ids.slice(0, 3).reverse(), unknown, ids[0] ?? ""];
      expect([...(await store.figuresById(asked)).keys()]).toEqual(ids.slice(0, 3).reverse());
    });

    it("selects as a filter over all figures does, in the order of the files", () =>
      holds(async (selection) => {
        const { figures, total, missing } = await store.figures(selection);
        const expected = chosen(selection);
        expect(idsOf(figures)).toEqual(idsOf(expected));
        expect([total, missing]).toEqual([expected.length, expected.filter(isMissing).length]);
      }));

    it("selects all without entries, and none by an empty list", async () => {
      expect(idsOf((await store.figures()).figures)).toEqual(ids);
      expect(idsOf((await store.figures({ topic: undefined, dimensions: {} })).figures)).toEqual(ids);
      expect(await store.figures({ indicator: [] })).toEqual({ figures: [], total: 0, missing: 0 });
    });

    it("gives an answer that another answer does not change", async () => {
      const { figures } = await store.figures();
      (figures as Figure[]).reverse();
      expect(idsOf((await store.figures()).figures)).toEqual(ids);
    });

    describe.each(orders.map((order) => [JSON.stringify(order), order] as const))("in the order %s", (_name, order) => {
      it("has every figure once, the same each time", async () => {
        const first = idsOf((await store.figures({}, order)).figures);
        expect([...first].sort()).toEqual([...ids].sort());
        expect(idsOf((await store.figures({}, order)).figures)).toEqual(first);
      });

      it("keeps a selection in the order of all", async () => {
        const whole = idsOf((await store.figures({}, order)).figures);
        await holds(async (selection) => {
          const some = new Set(idsOf(chosen(selection)));
          expect(idsOf((await store.figures(selection, order)).figures)).toEqual(whole.filter((id) => some.has(id)));
        }, 8);
      });

      it.each([17, 100])("comes whole and without repeats in pages of %i", async (limit) => {
        const whole = await store.figures({ edition: "latest" }, order);
        const pages: string[] = [];
        for (let offset = 0; offset < whole.total; offset += limit) {
          const page = await store.figures({ edition: "latest" }, order, { offset, limit });
          expect([page.total, page.missing]).toEqual([whole.total, whole.missing]);
          pages.push(...idsOf(page.figures));
        }
        expect(pages).toEqual(idsOf(whole.figures));
      });

      it("tells the place of a figure", async () => {
        const [topic] = all.map(({ indicator }) => indicator.topic);
        const listed = idsOf((await store.figures({ topic }, order)).figures);
        const places = await Promise.all(ids.map((id) => store.placeOf(id, { topic }, order)));
        expect(places).toEqual(ids.map((id) => (listed.includes(id) ? listed.indexOf(id) : undefined)));
        expect(await store.placeOf(unknown, {}, order)).toBeUndefined();
      });
    });

    it("keeps topics together in the order of the site, and what is of one topic as in the files", async () => {
      const byTopic = topics.flatMap((topic) => all.filter(({ indicator }) => indicator.topic === topic));
      expect(idsOf((await store.figures({}, "topics")).figures)).toEqual(idsOf(byTopic));
    });

    it("sorts by subject: indicator, area, entity, sex, codes and time, each in the order of the dataset", async () => {
      const { indicators, areas, entities, description } = dataset;
      const keyOf = (figure: Figure) => [
        [...indicators.keys()].indexOf(figure.indicator.id),
        [...areas.keys()].indexOf(figure.area.id),
        [...entities.keys()].indexOf(figure.entities[0].id),
        sexes.indexOf(figure.sex),
        ...description.dimensions.map(({ name, codes }) =>
          codes.findIndex(({ code }) => code === figure.dimensions[name]),
        ),
      ];
      const difference = (a: Figure, b: Figure) => {
        const keys = keyOf(b);
        return (
          keyOf(a)
            .map((key, at) => key - (keys[at] ?? 0))
            .find(Boolean) ?? comparePeriods(a.period, b.period)
        );
      };
      expect(idsOf((await store.figures({}, "subjects")).figures)).toEqual(idsOf([...all].sort(difference)));
    });

    it.each(columnOrders)("sorts by $column in $locale, descending: $descending", async (order) => {
      const keyOf = (figure: Figure): string | readonly [number, number] | null => {
        if (order.column === "indicator") return figure.indicator.name[order.locale];
        if (order.column === "entity") return bodyName(figure, order.locale);
        return order.column === "figure" ? quantitySortKey(figure.quantity) : periodSortKey(figure.period);
      };
      const { compare } = new Intl.Collator(order.locale, { numeric: true, sensitivity: "base" });
      const difference = (a: Figure, b: Figure) => {
        const [left, right] = [keyOf(a), keyOf(b)];
        if (left === null || right === null) return Number(left === null) - Number(right === null);
        const way = order.descending ? -1 : 1;
        if (typeof left !== "string" && typeof right !== "string") {
          return way * (left[0] - right[0] || left[1] - right[1]);
        }
        return way * (order.column === "period" ? comparePeriods(a.period, b.period) : compare(`${left}`, `${right}`));
      };
      const byTopic = topics.flatMap((topic) => all.filter(({ indicator }) => indicator.topic === topic));
      const { figures } = await store.figures({}, order);
      expect(idsOf(figures)).toEqual(idsOf([...byTopic].sort(difference)));
    });

    it("has an empty page beyond the last, and refuses what is no page", async () => {
      expect((await store.figures({}, "files", { offset: ids.length, limit: 5 })).figures).toEqual([]);
      const wrong: Page[] = [-1, 0.5, Number.NaN].flatMap((value) => [
        { offset: value, limit: 1 },
        { offset: 0, limit: value },
      ]);
      for (const page of wrong) await expect(store.figures({}, "files", page)).rejects.toThrow(RangeError);
    });

    it("divides a selection into series, each of one thing, oldest first", () =>
      holds(async (selection) => {
        const series = await store.series(selection);
        expect(idsOf(series.flat()).sort()).toEqual(idsOf(chosen(selection)).sort());
        const keys = series.map((each) => [
          ...new Set(each.map((figure) => `${figureKey(figure)} ${figure.basis} ${figure.kind === "plan"}`)),
        ]);
        expect(keys.every(({ length }) => length === 1)).toBe(true);
        expect(new Set(keys.flat()).size).toBe(series.length);
        for (const each of series) {
          expect(each.every(({ period }, at) => comparePeriods(each[at - 1]?.period ?? period, period) <= 0)).toBe(
            true,
          );
        }
      }));

    it("gives the latest of each series: no value of it is later", () =>
      holds(async (selection) => {
        const latest = new Set(idsOf(await store.latest(selection)));
        const series = await store.series(selection);
        expect(series.flat().filter(({ id }) => latest.has(id))).toHaveLength(latest.size);
        for (const each of series) {
          const shown = each.filter(({ id }) => latest.has(id));
          const ofAll = each.some((figure) => !isMissing(figure)) ? each.filter((figure) => !isMissing(figure)) : each;
          const dayOf = ({ period }: Figure) => latestDay(latestDate(period) ?? "");
          const last = ofAll
            .filter(({ period }) => hasDate(period))
            .map(dayOf)
            .sort()
            .at(-1);
          const expected = ofAll.filter(
            (figure) => last === undefined || (hasDate(figure.period) && dayOf(figure) === last),
          );
          expect(idsOf(shown)).toEqual(idsOf(expected));
          expect(shown.length).toBeGreaterThan(0);
        }
      }));

    it("tells the latest date of a selection", () =>
      holds(async (selection) => {
        expect(await store.latestDate(selection, today)).toEqual(latestOf(chosen(selection), today));
      }));

    it("counts what occurs, and no more, as a selection does", () =>
      fc.assert(
        fc.asyncProperty(
          selections,
          fc.subarray([...facets, ...moreFacets], { maxLength: 3 }),
          async (selection, by) => {
            const counts = await store.counts(selection, ...by);
            for (const { values, total, missing } of counts) {
              const own = chosen(selection).filter((figure) =>
                by.every((facet, at) => valuesOf(facet, figure).includes(values[at] ?? "")),
              );
              expect([total, missing]).toEqual([own.length, own.filter(isMissing).length]);
              expect(total).toBeGreaterThan(0);
            }
            expect(new Set(counts.map(({ values }) => values.join(" "))).size).toBe(counts.length);
            if (by.every((facet) => singleFacets.some((each) => each === facet))) {
              expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(chosen(selection).length);
            }
          },
        ),
        { numRuns: 60 },
      ));

    it("counts by the dataset’s own dimensions", async () => {
      for (const { name: dimension } of dataset.description.dimensions) {
        const counts = await store.counts({}, `dimension:${dimension}` satisfies Facet);
        const totals = Object.fromEntries(counts.map(({ values: [code = ""], total }) => [code, total]));
        const codes = all.flatMap(({ dimensions }) => dimensions[dimension] ?? []);
        const expected = [...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]);
        expect(totals).toEqual(Object.fromEntries(expected));
      }
    });

    it("gives what rests on a figure: all that it is an input of, over however many steps", async () => {
      const inputsOf = ({ provenance }: Figure): Figure[] =>
        provenance.kind === "read" ? [] : provenance.inputs.flatMap((input) => [input, ...inputsOf(input)]);
      const resting = await store.restingOn([...ids, unknown]);
      for (const id of [...ids, unknown]) {
        const expected = all.filter((figure) => idsOf(inputsOf(figure)).includes(id));
        expect(idsOf(resting.get(id) ?? [])).toEqual(idsOf(expected));
        expect(resting.has(id)).toBe(expected.length > 0);
      }
    });

    it("gives statements of all that a discrepancy concerns, and of both editions of a figure", async () => {
      const statements = await store.statements([...ids, unknown]);
      expect([...statements.keys()]).toEqual(ids);
      const discrepancies = await store.discrepancies();
      for (const [id, { discrepancies: own, earlier, latest, confirmedBy }] of statements) {
        expect(own).toEqual(discrepancies.filter(({ concerned }) => idsOf(concerned).includes(id)));
        for (const other of earlier) expect(statements.get(other.id)?.latest?.id).toBe(id);
        if (latest) expect(idsOf(statements.get(latest.id)?.earlier ?? [])).toContain(id);
        expect(latest?.id).toBe(all.find((figure) => figure.id === id)?.revisedBy);
        expect(idsOf(earlier)).toEqual(idsOf(earlier.toSorted((a, b) => (`${a.edition}` < `${b.edition}` ? -1 : 1))));
        expect(idsOf(confirmedBy)).not.toContain(id);
        expect(confirmedBy.every((other) => ids.includes(other.id) && !isMissing(other))).toBe(true);
      }
    });

    it("gives the discrepancies that concern a selection, each about published figures", async () => {
      const discrepancies = await store.discrepancies();
      expect(new Set(idsOf(discrepancies)).size).toBe(discrepancies.length);
      for (const { concerned, figures } of discrepancies) {
        expect(idsOf(concerned)).toEqual(expect.arrayContaining(idsOf(figures)));
        expect(ids).toEqual(expect.arrayContaining(idsOf(concerned)));
      }
      await holds(async (selection) => {
        const some = new Set(idsOf(chosen(selection)));
        const expected = discrepancies.filter(({ concerned }) => concerned.some(({ id }) => some.has(id)));
        expect(idsOf(await store.discrepancies(selection))).toEqual(idsOf(expected));
      });
    });

    it("gives what is not computed of an indicator and with a figure", async () => {
      const notComputed = await store.notComputed();
      for (const indicator of dataset.indicators.keys()) {
        const expected = notComputed.filter((each) => each.indicator.id === indicator);
        expect(await store.notComputed({ indicator })).toEqual(expected);
      }
      for (const input of [...ids, unknown]) {
        const expected = notComputed.filter((each) => idsOf(each.inputs).includes(input));
        expect(await store.notComputed({ input })).toEqual(expected);
      }
      expect(await store.notComputed({ input: ids, indicator: [] })).toEqual([]);
    });

    it("finds things by words of their names in each language, whatever their case and accents", async () => {
      const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
      for (const [facet, things] of [
        ["indicators", dataset.indicators],
        ["entities", dataset.entities],
      ] as const) {
        for (const { id, name: names } of things.values()) {
          for (const locale of locales) {
            expect([...(await store.search(plain(names[locale])))[facet].keys()]).toContain(id);
          }
        }
      }
    });

    it("finds the figures of which every word is in an id or a name of what they are about, or their year", async () => {
      const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      const textOf = ({ id, indicator, entities, area, provenance }: Figure) => {
        const { source } = provenance.kind === "read" ? provenance.citation : {};
        const things = [indicator, ...entities, area].flatMap((thing) => [thing.id, thing.name.en, thing.name.fr]);
        const ofSource = source && [source.id, source["title-short"], source.title, source.custom?.title?.fr];
        return plain([id, ...things, ...(ofSource ?? [])].join("\n"));
      };
      const texts = new Map(all.map((figure) => [figure, textOf(figure)]));
      for (const figure of all.slice(0, 60)) {
        const [year = ""] = valuesOf("year", figure);
        for (const text of [`${figure.entities[0].name.fr}  ${figure.indicator.name.en} ${year}`, ` ${figure.id} `]) {
          const words = plain(text).split(" ").filter(Boolean);
          const expected = all.filter((each) =>
            words.every((word) => texts.get(each)?.includes(word) || valuesOf("year", each).includes(word)),
          );
          const { figures, total } = (await store.search(text.toUpperCase())).figures;
          expect(idsOf(figures).sort()).toEqual(idsOf(expected).sort());
          expect(total).toBe(expected.length);
          expect((await store.search(text, { offset: 0, limit: 1 })).figures.figures).toEqual(figures.slice(0, 1));
          expect(idsOf(figures)).toContain(figure.id);
        }
      }
    });

    it("finds nothing without words, and nothing where one word is nowhere", async () => {
      const [first] = all.map(({ entities: [entity] }) => entity.name.en);
      for (const text of ["", "   ", unknown, `${first} ${unknown}`]) {
        const { figures, ...things } = await store.search(text);
        expect([figures.total, ...Object.values(things).map(({ size }) => size)]).toEqual([0, 0, 0, 0, 0]);
      }
    });

    it("has all that a benchmark is computed from in the figures of one indicator", async () => {
      const benchmark = { percent: 30, text: { en: "a test", fr: "un test" } };
      const personnel = (await store.facts()).roles.get("personnel")?.id ?? "no indicator has this role";
      const { figures } = await store.figures({ indicator: personnel, kind: figureKinds, origin: "read" });
      const strengths = new Map(figures.map((figure) => [figure.id, figure]));
      const asked = deriveAtBenchmark({ ...(await store.facts()), figures: strengths }, benchmark);
      expect(asked).toEqual(deriveAtBenchmark(dataset, benchmark));
    });
  });

  it(`the ${name} store is asked all there is: the datasets have something for every answer`, async () => {
    const stores = await Promise.all(datasets.map(([, dataset]) => open(dataset)));
    const answers = await Promise.all(
      stores.map(async (store) => {
        const { figures } = await store.figures();
        const statements = [...(await store.statements(idsOf(figures))).values()];
        return [
          (await store.figures({ origin: "derived" })).total,
          (await store.figures({ edition: "earlier" })).total,
          (await store.figures({ sex: sexes[0], kind: "target" })).total,
          (await store.figures({ via: [...(await store.facts()).sources.keys()] })).total,
          (await store.discrepancies()).length,
          (await store.notComputed()).length,
          statements.filter(({ confirmedBy }) => confirmedBy.length > 0).length,
          statements.filter(({ earlier }) => earlier.length > 1).length,
        ];
      }),
    );
    const most = answers[0]?.map((__, at) => Math.max(...answers.map((answer) => answer[at] ?? 0)));
    expect(most?.every((count) => count > 0)).toBe(true);
  });
}
