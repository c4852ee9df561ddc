import { expect, it } from "vitest";
import { reliabilityText } from "@/lib/cite/reliability";
import { readDataset } from "@/lib/dataset/read";
import { locales } from "@/lib/domain/text";
import { publishedOf } from "@/lib/store/published";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const figures = [...publishedOf(dataset).figures.values()];

const asPrinted = { en: /as printed/, fr: /tel qu’imprimé/ };
const noReservation = { en: /no reservation/, fr: /sans réserve/ };

it.each(locales)("no calculated figure is said to be as printed, or to have no reservation (%s)", (locale) => {
  const calculated = figures.filter(({ provenance }) => provenance.kind === "derived");
  expect(calculated.length).toBeGreaterThan(50);
  const first = (text: string) => text.split(/\s?;/)[0] ?? "";
  const wrong = calculated.filter((figure) => {
    const text = reliabilityText(figure, locale);
    return asPrinted[locale].test(first(text)) || noReservation[locale].test(text);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it.each(locales)("no figure with a caveat or a doubt has no reservation (%s)", (locale) => {
  const doubtful = figures.filter(({ caveats, quantity }) => caveats.length > 0 || quantity.status !== "A");
  expect(doubtful.length).toBeGreaterThan(100);
  expect(doubtful.filter((figure) => noReservation[locale].test(reliabilityText(figure, locale)))).toEqual([]);
});
