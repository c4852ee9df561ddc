import { type Block, paragraph, section } from "../../document/block";
import { mark, number, period, styled } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { details } from "../../document/figure-table";
import { cell, column, type Table, type TableRow, table } from "../../document/table";
import type { Entity } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { latestDate, toEdtf } from "../../domain/reference-period";
import { conventionsIn } from "../../i18n/conventions";
import { forcesWordsIn } from "../../i18n/forces-words";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import { isSeries, sourceKeyOf } from "../../view/exhibit/cross-section";
import { wayToAll } from "../../view/few";
import { figureRow } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";

/** Rows that the table shows at most. */
const mostRows = 100;

/** Women and all of one body, before they are cited. */
interface Pair {
  readonly women?: Figure;
  readonly all?: Figure;
}

/** The strengths of forces: women, all, what was counted, and when; and of whom the table does not say all. */
export function strengthsSection(page: PageContext): Block[] {
  const { dataset, locale } = page;
  const figures = page
    .figuresOfRole("personnel")
    .filter(({ kind, sex }) => kind !== "target" && kind !== "context" && sex !== "M");
  const namesOf = (some: readonly { readonly entity: Entity }[]) => some.map(({ entity }) => entity.name[locale]);
  const byBody = new Map(
    grouped(figures, ({ entities: [first] }) => first.id).map((of) => [of[0]?.entities[0].id, of]),
  );
  const bodies = [...dataset.entities.values()].map((entity) => ({ entity, figures: byBody.get(entity.id) ?? [] }));
  const personnel = dataset.roles.get("personnel");
  const expected = personnel?.appliesTo ?? [];
  const series = namesOf(bodies.filter((body) => hasSeries(body.figures)));
  const missing = namesOf(
    bodies.filter(({ entity, figures: own }) => expected.includes(entity.kind) && own.length === 0),
  );
  const pairs = bodies.flatMap((body) => subjectsOf(body.figures).flatMap(pairsOf));
  if (pairs.length === 0) return [];
  const words = forcesWordsIn(locale).strengths;
  const { semicolon: between } = conventionsIn(locale);
  const rows = pairs.slice(0, mostRows);
  const href = `${page.path("figures")}?indicator=${personnel?.id}`;
  return section("strengths", words.title, [
    strengthsTable(rows, page),
    ...(series.length > 0 ? [paragraph("note", words.latestOnly(series.join(between)))] : []),
    ...(missing.length > 0 ? [paragraph("note", words.missing(missing.join(between)))] : []),
    ...wayToAll(rows.length, pairs.length, href, locale),
  ]);
}

function strengthsTable(pairs: readonly Pair[], page: PageContext): Table {
  const heads = tableWordsIn(page.locale);
  const columns = [
    { id: "force", header: heads.force },
    column("women", heads.women, "number"),
    column("all", heads.all, "number"),
    { id: "basis", header: heads.basis, look: "basis" } as const,
    { id: "date", header: heads.date, look: "period" } as const,
  ];
  const rows = pairs.map((pair) => strengthRow(pair, page));
  return table("strengths", forcesWordsIn(page.locale).strengths.title, columns, rows);
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

function strengthRow({ women, all }: Pair, page: PageContext): TableRow {
  const { bases, missing } = messagesIn(page.locale);
  const [womenRow, allRow] = [women && figureRow(women, page), all && figureRow(all, page)];
  const row = allRow ?? womenRow;
  if (!row) throw new RangeError("a strength without a figure");
  const { subject, cited } = row;
  const numberOf = (of: FigureRow | undefined) =>
    of ? cell(number(of), ...mark(of)) : cell(styled("nothing", missing.O));
  return {
    id: row.id,
    cells: [
      cell(subject.entity, ...details(row)),
      numberOf(womenRow),
      numberOf(allRow),
      cell(bases[cited.figure.basis ?? "not-stated"]),
      cell(...period(cited.figure.period, page.locale)),
    ],
  };
}
