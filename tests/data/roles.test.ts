import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Block } from "@/lib/document/block";
import type { WholeDataset } from "@/lib/domain/dataset";
import { derivationsSchema } from "@/lib/domain/derivation";
import { roleNames } from "@/lib/domain/roles";
import { type Locale, locales } from "@/lib/domain/text";
import { deploymentsDocument } from "@/lib/features/deployments/document";
import { forcesDocument } from "@/lib/features/forces/document";
import { justiceDocument } from "@/lib/features/justice/document";
import { overviewDocument } from "@/lib/features/overview/document";
import { noChoice } from "@/lib/features/report/choice";
import { reportPage } from "@/lib/features/report/page";
import { representationDocument } from "@/lib/features/representation/document";
import { supportDocument } from "@/lib/features/support/document";
import { everyBlock } from "../lib/document/every-block";
import { wholePage } from "../lib/whole-page";

const folders = ["data/mali", "tests/fixtures/sites/zenda"];
const datasets = await Promise.all(
  folders.map(async (folder) => {
    const { dataset } = await readDataset(folder);
    if (!dataset) throw new Error(`${folder} has errors`);
    return dataset;
  }),
);
const [mali, zenda] = datasets as [WholeDataset, WholeDataset];

const pages = {
  overview: async (of: WholeDataset, locale: Locale) => await overviewDocument(of, locale),
  representation: (of: WholeDataset, locale: Locale) => representationDocument(wholePage(of, locale)),
  forces: (of: WholeDataset, locale: Locale) => forcesDocument(wholePage(of, locale)),
  justice: (of: WholeDataset, locale: Locale) => justiceDocument(wholePage(of, locale)),
  deployments: (of: WholeDataset, locale: Locale) => deploymentsDocument(wholePage(of, locale)),
  support: (of: WholeDataset, locale: Locale) => supportDocument(wholePage(of, locale)),
  gender: async (dataset: WholeDataset, locale: Locale) =>
    await reportPage(dataset, locale, { ...noChoice, template: "gender" }),
};

/** The same dataset with indicators that are called `zz0zz`, `zz1zz`, …: only their roles say what they are. */
function renamed(dataset: WholeDataset): { dataset: WholeDataset; idOf: (text: string) => string } {
  const ids = [...dataset.indicators.keys()];
  const nameOf = (id: string) => `zz${ids.indexOf(id)}zz`;
  const indicators = new Map(
    [...dataset.indicators.values()].map((each) => [nameOf(each.id), { ...each, id: nameOf(each.id) }] as const),
  );
  const get = (id: string) => {
    const found = indicators.get(nameOf(id));
    if (!found) throw new Error(`unknown indicator: ${id}`);
    return found;
  };
  const { exhibits, population } = dataset.description;
  const described = {
    ...(exhibits && { exhibits: exhibits.map(nameOf) }),
    ...(population !== undefined && { population: nameOf(population) }),
  };
  const inRules = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inRules);
    // A derived figure is named after its indicator.
    if (typeof value === "string") return value.replace(/^[^ ]+?(?=--)/, (id) => (ids.includes(id) ? nameOf(id) : id));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => {
        if (key === "indicator") return [key, nameOf(String(entry))];
        return key === "indicators" && Array.isArray(entry) ? [key, entry.map(nameOf)] : [key, inRules(entry)];
      }),
    );
  };
  return {
    dataset: {
      ...dataset,
      description: { ...dataset.description, ...described },
      indicators,
      roles: new Map([...dataset.roles].map(([role, { id }]) => [role, get(id)] as const)),
      figures: new Map(
        [...dataset.figures].map(([id, each]) => [id, { ...each, indicator: get(each.indicator.id) }] as const),
      ),
      derivations: derivationsSchema.parse(inRules(dataset.derivations)),
    },
    idOf: (text) => text.replaceAll(/zz(\d+)zz/g, (_, index) => ids[Number(index)] ?? ""),
  };
}

const jsonOf = (value: unknown) =>
  JSON.stringify(value, (_, entry) => (entry instanceof Map || entry instanceof Set ? [...entry] : entry));

describe("the code knows roles and no ids", () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    "%s has the same pages where its indicators have other ids",
    async (_, dataset) => {
      const other = renamed(dataset);
      for (const locale of locales) {
        for (const page of Object.values(pages)) {
          const expected = jsonOf(await page(dataset, locale));
          expect(expected?.length).toBeGreaterThan(2);
          expect(other.idOf(jsonOf(await page(other.dataset, locale)) ?? "")).toBe(expected);
        }
      }
    },
  );

  it("gives every role in both datasets, with ids that they do not share", () => {
    for (const { roles } of datasets) expect([...roles.keys()].sort()).toEqual([...roleNames].sort());
    const shared = [...zenda.indicators.keys()].filter((id) => mali.indicators.has(id));
    expect(shared).toEqual([]);
  });

  it.each(Object.entries(pages))("the %s page has all sections that follow from roles in both", async (_, page) => {
    for (const locale of locales) {
      const without = filledSections(await page({ ...mali, roles: new Map() }, locale));
      // What a target can be read as follows from how the target is worded.
      const ofRoles = filledSections(await page(mali, locale)).filter(
        (each) => ![...without, "readings"].includes(each),
      );
      expect(filledSections(await page(zenda, locale))).toEqual(expect.arrayContaining(ofRoles));
    }
  });

  it("has sections that follow from roles", async () => {
    const lost = async (topic: keyof typeof pages) => {
      const without = filledSections(await pages[topic]({ ...zenda, roles: new Map() }, "en"));
      return filledSections(await pages[topic](zenda, "en")).filter((section) => !without.includes(section));
    };
    expect(await lost("justice")).toEqual([
      ...["exhibits", "stated-occupancy", "minors", "professions", "customary", "received"],
    ]);
    expect([await lost("forces"), await lost("deployments")]).toEqual([
      ["exhibits", "strengths", "rates", "over-time"],
      ["missions", "contributors"],
    ]);
    expect(await lost("support")).toEqual(["funding"]);
  });

  // The prisons without a section for minors are inputs of their share, which shows them already.
  const alone = roleNames.filter((role) => role !== "prisons-without-minors-section");

  it.each(alone)("a page shows less, or says less, without the role %s", async (role) => {
    const without = { ...mali, roles: new Map([...mali.roles].filter(([each]) => each !== role)) };
    const all = async (dataset: WholeDataset) =>
      jsonOf(await Promise.all(Object.values(pages).map((page) => page(dataset, "en"))));
    expect(await all(without)).not.toBe(await all(mali));
  });
});

/** The parts of a page that have something in them: of a document its sections, and whether it draws something. */
function filledSections(view: object | undefined): string[] {
  if (view && "blocks" in view) {
    const blocks = everyBlock(view.blocks as readonly Block[]);
    const ids = blocks.flatMap((block) => (block.kind === "section" && !block.id.startsWith("rest") ? block.id : []));
    return blocks.some(({ kind }) => kind === "exhibit") ? ["exhibits", ...ids] : ids;
  }
  return Object.entries(view as Readonly<Record<string, unknown>>)
    .filter(([, part]) => (Array.isArray(part) ? part.length > 0 : part !== undefined))
    .map(([name]) => name);
}
