import { expect, it } from "vitest";
import { notComputedText } from "@/lib/cite/note-text";
import { deriveFigures } from "@/lib/derive/derive-figures";
import { locales } from "@/lib/domain/text";
import { datasetOf } from "../derive/small-dataset";

it("a notComputed for dates says what is of which", () => {
  const figures = [
    { id: "W", sex: "F", value: 100, period: "2008" },
    { id: "T", value: 400, period: "2012/.." },
  ] as const;
  const rule = { id: "share", kind: "share", indicator: "women-share", part: "W", whole: "T" };
  const [notComputed] = deriveFigures(datasetOf(figures, [rule])).notComputed;
  if (!notComputed) throw new Error("not refused");
  const told = locales.map((locale) => notComputedText(notComputed, locale, () => undefined));
  expect(told).toEqual([
    "The dates differ: “Personnel, Sylvanian Police, women” (2008) and “Personnel, Sylvanian Police” (since 2012).",
    "Non comparable\u00A0: «\u00A0Effectifs, Police de Sylvanie, femmes\u00A0» (2008) et «\u00A0Effectifs, Police de Sylvanie\u00A0» (depuis 2012).",
  ]);
});
