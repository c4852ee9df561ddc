import type { Option } from "../../document/form";
import type { Dataset } from "../../domain/dataset";
import { oncePerDataset } from "../../domain/once";
import { compareWordsIn } from "../../i18n/compare-words";
import { yearOf } from "../../view/exhibit/scales";
import type { PageDraft } from "../../view/frame";
import { type CompareChoice, type Measuring, measurings } from "./choice";
import { hindranceOf } from "./compare";
import type { ComparedFigure } from "./comparison";
import { offerOf } from "./options";
import { figuresToCompare } from "./selection";
import { whyNotComparable } from "./warnings";

/** A way of measuring, with the reason where the indicator cannot be measured so. */
export interface MeasuringOption extends Option {
  readonly reason?: string;
}

const hindrances = oncePerDataset("compare.hindrances", () => new Map<string, ComparedFigure | undefined>());

/** The ways of measuring an indicator: each can be chosen that works for at least one of its figures. */
export function measuringsOf(indicator: string, choice: CompareChoice, page: PageDraft): MeasuringOption[] {
  const { dataset, locale } = page;
  const words = compareWordsIn(locale).form;
  return measurings.map((measuring) => {
    const hindered = knownHindrance(indicator, measuring, dataset);
    const reason = hindered ? whyNotComparable(hindered, dataset, locale) : undefined;
    return {
      value: measuring,
      label: words.measurings[measuring],
      selected: measuring === choice.measuring,
      ...(reason !== undefined && { reason }),
    };
  });
}

/** A figure that says why none of the indicator can be measured so; none where one can. Evaluated out once for each. */
function knownHindrance(indicator: string, measuring: Measuring, dataset: Dataset): ComparedFigure | undefined {
  const known = hindrances(dataset);
  const key = `${measuring} ${indicator}`;
  if (!known.has(key)) known.set(key, hindranceFrom(indicator, measuring, dataset));
  return known.get(key);
}

function hindranceFrom(indicator: string, measuring: Measuring, dataset: Dataset): ComparedFigure | undefined {
  if (measuring === "as-is") return undefined;
  const { years } = offerOf(indicator, dataset);
  const [first] = years;
  const last = years.at(-1);
  const isOfTime = measuring === "change" && first !== undefined && last !== undefined;
  const choice: CompareChoice = {
    ...{ indicator, areas: [], entities: [], sexes: [], dimensions: {}, measuring, page: 1 },
    time: isOfTime ? { kind: "range", from: first, to: last } : { kind: "latest" },
    view: isOfTime ? "lines" : "bars",
  };
  // One that can be is enough: most often the first area has it.
  const sample = figuresToCompare(indicator, dataset).find(({ period }) => !isOfTime || yearOf(period) !== undefined);
  const isFound = sample && hindranceOf(dataset, { ...choice, areas: [sample.area.id] }) === undefined;
  return isFound ? undefined : hindranceOf(dataset, choice);
}
