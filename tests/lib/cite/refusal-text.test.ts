import { expect, it } from "vitest";
import { refusalText } from "@/lib/cite/refusal-text";
import { deriveFigures } from "@/lib/derive/derive-figures";
import { locales } from "@/lib/domain/text";
import { datasetOf } from "../derive/small-dataset";

it("a refusal for dates says what is of which", () => {
  const figures = [
    { id: "W", sex: "F", value: 100, period: "2008" },
    { id: "T", value: 400, period: "2012/.." },
  ] as const;
  const rule = { id: "share", kind: "share", indicator: "women-share", part: "W", whole: "T" };
  const [refusal] = deriveFigures(datasetOf(figures, [rule])).refusals;
  if (!refusal) throw new Error("not refused");
  const told = locales.map((locale) => refusalText(refusal, locale, () => undefined));
  expect(told).toEqual([
    "The dates differ: “Personnel, Sylvanian Police, women” (2008) and “Personnel, Sylvanian Police” (since 2012).",
    "Non comparable\u00A0: «\u00A0Effectifs, Police de Sylvanie, femmes\u00A0» (2008) et «\u00A0Effectifs, Police de Sylvanie\u00A0» (depuis 2012).",
  ]);
});
