import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { deploymentsDocument, deploymentsQuery } from "@/lib/features/deployments/document";
import { forcesDocument, forcesQuery } from "@/lib/features/forces/document";
import { justiceDocument, justiceQuery } from "@/lib/features/justice/document";
import { representationDocument, representationQuery } from "@/lib/features/representation/document";
import type { Query } from "@/lib/store/loaded";
import { type Document, openPage, type PageContext } from "@/lib/view/frame";
import { wholePage } from "../whole-page";

type Compose = (page: PageContext) => Document | undefined;

const features: Readonly<Record<string, readonly [Query, Compose]>> = {
  representation: [representationQuery, representationDocument],
  forces: [forcesQuery, forcesDocument],
  justice: [justiceQuery, justiceDocument],
  deployments: [deploymentsQuery, deploymentsDocument],
};

const folders = ["data/mali", "tests/fixtures/sites/zenda", "tests/fixtures/minimal"];

const cases = folders.flatMap((folder) =>
  locales.flatMap((locale) =>
    Object.entries(features).map(([name, feature]): [string, string, Locale, Query, Compose] => [
      ...([name, folder, locale] as const),
      ...feature,
    ]),
  ),
);

describe("the figures that a page selects", () => {
  it.each(cases)(
    "give %s of %s (%s) all that the whole dataset gives it",
    async (_, folder, locale, query, compose) => {
      const { dataset } = await readDataset(folder);
      if (!dataset) throw new Error(`${folder} has errors`);
      const selected = compose(await openPage(dataset, locale, query));
      const whole = compose(wholePage(dataset, locale));
      expect(selected).toEqual(whole);
    },
  );
});
