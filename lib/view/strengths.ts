import type { Figure } from "../domain/figure";
import { grouped } from "../domain/grouped";
import { latestDate, toEdtf } from "../domain/reference-period";
import { figuresOfRole } from "../store/published";
import { isSeries, sourceKeyOf } from "./exhibit/snapshot";
import type { WholeList } from "./few";
import { type FigureRow, figureRow, type Subject } from "./figure-row";
import type { PageDraft } from "./frame";

/** A force at one time, as one source has it: the women, all, and what was counted. */
export interface StrengthRow {
  readonly subject: Subject;
  /** Undefined where the sources give no number. */
  readonly women?: FigureRow;
  readonly all?: FigureRow;
  readonly period: Figure["period"];
  readonly basis?: Figure["basis"];
}

/** Rows that the table shows at most. */
const mostRows = 100;

/** The table of strengths, and of whom it does not say all. */
export interface Strengths {
  readonly rows: readonly StrengthRow[];
  /** Where there are more rows than are shown: how many, and the list of all their figures. */
  readonly whole?: WholeList;
  /** Names of those with a series, of which the latest value alone is a row. */
  readonly latestOnly: readonly string[];
  /** Names of those that a strength is expected of, and there is none. */
  readonly missing: readonly string[];
}

/** Women and all of one body, before they are cited. */
interface Pair {
  readonly women?: Figure;
  readonly all?: Figure;
}

/** The strengths of a dataset, in the order of its bodies; cites the figures row by row. */
export function strengthsOf(page: PageDraft): Strengths {
  const { dataset, locale } = page;
  const figures = figuresOfRole("personnel", dataset).filter(
    ({ kind, sex }) => kind !== "target" && kind !== "context" && sex !== "M",
  );
  const byBody = new Map(
    grouped(figures, ({ entities: [first] }) => first.id).map((of) => [of[0]?.entities[0].id, of]),
  );
  const bodies = [...dataset.entities.values()].map((entity) => ({ entity, figures: byBody.get(entity.id) ?? [] }));
  const personnel = dataset.roles.get("personnel");
  const expected = personnel?.appliesTo ?? [];
  const [series, missing] = [
    bodies.filter((body) => hasSeries(body.figures)),
    bodies.filter((body) => expected.includes(body.entity.kind) && body.figures.length === 0),
  ].map((some) => some.map(({ entity }) => entity.name[locale]));
  const pairs = bodies.flatMap((body) => subjectsOf(body.figures).flatMap(pairsOf));
  return {
    rows: pairs.slice(0, mostRows).map((pair) => strengthRow(pair, page)),
    ...(pairs.length > mostRows && {
      whole: { count: pairs.length, href: `${page.path("figures")}?indicator=${personnel?.id}` },
    }),
    latestOnly: series ?? [],
    missing: missing ?? [],
  };
}

function hasSeries(figures: readonly Figure[]): boolean {
  return subjectsOf(figures).some(isSeries);
}

/** The figures of a body by area and dimensions, whatever their time, sex and source. */
function subjectsOf(figures: readonly Figure[]): Figure[][] {
  return grouped(figures, ({ area, dimensions }) => JSON.stringify([area.id, Object.entries(dimensions).sort()]));
}

/** Every number of all with the women among them; of a series those of the latest date. */
function pairsOf(figures: readonly Figure[]): Pair[] {
  const shown = isSeries(figures) ? latest(figures) : figures;
  const women = shown.filter(({ sex }) => sex === "F");
  const pairs = shown
    .filter(({ sex }) => sex !== "F")
    .map((all): Pair => {
      const among = women.find((part) => isAmong(part, all, shown));
      return { all, ...(among && { women: among }) };
    });
  const alone = women.filter((part) => !pairs.some((pair) => pair.women === part));
  return [...pairs, ...alone.map((part) => ({ women: part }))];
}

/** True for women counted in the same statement; or, where one number of each stands there, in the same source for the same time. */
function isAmong(women: Figure, all: Figure, figures: readonly Figure[]): boolean {
  if (women.statement !== undefined && women.statement === all.statement) return true;
  const areAlone = [women, all].every(
    (one) => figures.filter((other) => other.sex === one.sex && timeOf(other) === timeOf(one)).length === 1,
  );
  return women.period.kind !== "undated" && timeOf(women) === timeOf(all) && areAlone;
}

function timeOf(figure: Figure): string {
  return `${toEdtf(figure.period)} ${sourceKeyOf(figure)}`;
}

function latest(figures: readonly Figure[]): Figure[] {
  const dates = figures.map(({ period }) => latestDate(period) ?? "");
  const [last] = [...dates].sort().reverse();
  return figures.filter((_, place) => dates[place] === last);
}

/** Women stand before all: cited in that order. */
function strengthRow({ women, all }: Pair, page: PageDraft): StrengthRow {
  const womenRow = women && figureRow(women, page);
  const allRow = all && figureRow(all, page);
  const row = allRow ?? womenRow;
  if (!row) throw new RangeError("a strength without a figure");
  const { period, basis } = row.cited.figure;
  return {
    subject: row.subject,
    ...(womenRow && { women: womenRow }),
    ...(allRow && { all: allRow }),
    ...{ period, basis },
  };
}
