import type { Option } from "../../document/form";
import { oncePerKey } from "../../domain/once";
import { compareWordsIn } from "../../i18n/compare-words";
import { yearOf } from "../../view/exhibit/scales";
import type { PageDraft } from "../../view/frame";
import { type CompareChoice, noChoice, type Transformation, transformations } from "./choice";
import { blockerOf, type ComparedFigure } from "./compare";
import { figuresToCompare, offerOf } from "./options";
import { whyNotComparable } from "./warnings";

/** A transformation, with the reason where it cannot be made of the indicator. */
export interface TransformationOption extends Option {
  readonly reason?: string | undefined;
}

/** The transformations of an indicator: each can be chosen that works for at least one of its figures. */
export function transformationsOf(indicator: string, choice: CompareChoice, page: PageDraft): TransformationOption[] {
  const { dataset, locale } = page;
  return transformations.map((value) => {
    const blocker = blockers(`${value} ${indicator}`, dataset);
    return {
      ...{ value, label: compareWordsIn(locale).form.transformations[value] },
      selected: value === choice.transformation,
      reason: blocker && whyNotComparable(blocker, dataset, locale),
    };
  });
}

/** A figure that says why none of the indicator can be transformed so (`change personnel`); none where one can. */
const blockers = oncePerKey("compare.blockers", (key, dataset): ComparedFigure | undefined => {
  const [transformation, indicator = ""] = key.split(" ") as [Transformation, string];
  if (transformation === "as-is") return undefined;
  const { years } = offerOf(indicator, dataset);
  const [first, last] = [years[0], years.at(-1)];
  const isOfTime = transformation === "change" && first !== undefined && last !== undefined;
  const choice: CompareChoice = {
    ...{ ...noChoice, indicator, transformation },
    ...(isOfTime && { time: { kind: "range", from: first, to: last }, view: "lines" }),
  };
  // One that can be is enough: most often the first area has it.
  const sample = figuresToCompare(indicator, dataset).find(({ period }) => !isOfTime || yearOf(period) !== undefined);
  const isFound = sample && blockerOf(dataset, { ...choice, areas: [sample.area.id] }) === undefined;
  return isFound ? undefined : blockerOf(dataset, choice);
});
