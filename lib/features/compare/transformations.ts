import type { Option } from "../../document/form";
import { oncePer } from "../../domain/once";
import { compareWordsIn } from "../../i18n/compare-words";
import { yearOf } from "../../view/exhibit/scales";
import type { PageContext } from "../../view/frame";
import { type CompareChoice, noChoice, type Transformation, transformations } from "./choice";
import { blockerOf, type ComparedFigure } from "./compare";
import { type Compared, offerOf } from "./options";
import { whyNotComparable } from "./warnings";

/** A transformation, with the reason where it cannot be made of the indicator. */
export interface TransformationOption extends Option {
  readonly reason?: string | undefined;
}

/** The transformations of an indicator: each can be chosen that works for at least one of its figures. */
export function transformationsOf(choice: CompareChoice, of: Compared, page: PageContext): TransformationOption[] {
  const { locale } = page;
  return transformations.map((value) => {
    const blocker = blockers(of).get(value);
    return {
      ...{ value, label: compareWordsIn(locale).form.transformations[value] },
      selected: value === choice.transformation,
      reason: blocker && whyNotComparable(blocker, page),
    };
  });
}

/** By transformation a figure that says why none of the indicator can be transformed so; none where one can. */
const blockers = oncePer((of: Compared) => new Map(transformations.map((each) => [each, blockerFor(each, of)])));

function blockerFor(transformation: Transformation, of: Compared): ComparedFigure | undefined {
  if (transformation === "as-is") return undefined;
  const { years } = offerOf(of);
  const [first, last] = [years[0], years.at(-1)];
  const isOfTime = transformation === "change" && first !== undefined && last !== undefined;
  const choice: CompareChoice = {
    ...{ ...noChoice, indicator: of.indicator, transformation },
    ...(isOfTime && { time: { kind: "range", from: first, to: last }, view: "lines" }),
  };
  // One that can be is enough: most often the first area has it.
  const sample = of.figures.find(({ period }) => !isOfTime || yearOf(period) !== undefined);
  const isFound = sample && blockerOf(of, { ...choice, areas: [sample.area.id] }) === undefined;
  return isFound ? undefined : blockerOf(of, choice);
}
