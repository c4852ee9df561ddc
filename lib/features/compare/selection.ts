import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { hasDate } from "../../domain/reference-period";
import { latestInSeries, oldestInSeries, seriesOf } from "../../store/series";
import { yearOf } from "../../view/exhibit/scales";
import type { CompareChoice, CompareTime } from "./choice";
import type { Compared } from "./options";

/** The figures that a choice asks for, of all the dates that it spans. */
export function figuresInTime(choice: CompareChoice, { figures, dataset }: Compared): Figure[] {
  const [areas, entities] = [new Set(choice.areas), new Set(choice.entities)];
  const chosen = figures.filter(
    (figure) =>
      (areas.size === 0 || areas.has(figure.area.id)) &&
      (entities.size === 0 || figure.entities.some(({ id }) => entities.has(id))),
  );
  return ofCodes(chosen, choice, dataset).filter(({ period }) => isWithin(period, choice.time));
}

/** One aspect of figures that a choice may narrow. */
interface Aspect {
  readonly codeOf: (figure: Figure) => string;
  readonly chosen: readonly string[];
}

/** Those of the sexes and codes chosen; where none is, the totals of each body that has any. */
function ofCodes(figures: readonly Figure[], choice: CompareChoice, dataset: Dataset): Figure[] {
  const aspects: Aspect[] = [
    { codeOf: ({ sex }) => sex, chosen: choice.sexes },
    ...dataset.description.dimensions.map(({ name }) => ({
      codeOf: ({ dimensions }: Figure) => dimensions[name] ?? "_Z",
      chosen: choice.dimensions[name] ?? [],
    })),
  ];
  return aspects.reduce<Figure[]>(
    (left, { codeOf, chosen }) => {
      if (chosen.length > 0) return left.filter((figure) => chosen.includes(codeOf(figure)));
      const bodyOf = ({ entities: [{ id }], area }: Figure) => `${area.id} ${id}`;
      const isTotal = (figure: Figure) => codeOf(figure).startsWith("_");
      const withTotal = new Set(left.filter(isTotal).map(bodyOf));
      return left.filter((figure) => isTotal(figure) || !withTotal.has(bodyOf(figure)));
    },
    [...figures],
  );
}

function isWithin(period: Figure["period"], time: CompareTime): boolean {
  if (time.kind === "latest") return true;
  const [year, start] = [yearOf(period), "start" in period ? Number(period.start.slice(0, 4)) : yearOf(period)];
  if (year === undefined || start === undefined) return false;
  if (time.kind === "year") return year === Number(time.year);
  return start >= Number(time.from) && year <= Number(time.to);
}

/** What is shown of the figures of a choice: in bars the latest of each subject, before and after the first too. */
export function figuresShown(inTime: readonly Figure[], { view, time }: CompareChoice): Figure[] {
  if (view === "lines" || (view === "table" && time.kind !== "latest")) return [...inTime];
  const ends = new Set<Figure>();
  for (const series of seriesOf(inTime)) {
    for (const figure of latestInSeries(series)) ends.add(figure);
    if (view === "before-after") for (const figure of oldestInSeries(series)) ends.add(figure);
  }
  return inTime.filter((figure) => ends.has(figure) || (view !== "before-after" && !hasDate(figure.period)));
}
