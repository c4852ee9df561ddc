import { powerInCell, scaleInName, scaleInUnit } from "../cells/unit-words";
import { type Field, open } from "../mapping";
import { joinCells, listed } from "../text";
import { type TableProfile, wordsOf } from "./profile";
import type { ProposalLog } from "./propose-fields";
import { holdsPowers, type ShapeReading } from "./shapes/shape";

/** By which powers of ten the numbers of a table are to be multiplied. */
export interface ProposedScale {
  /** For all number columns, by row or for the whole table. */
  readonly field?: Field;
  /** Of each number column whose header says one. */
  readonly ofColumn: ReadonlyMap<string, number>;
  /** The power of a row and a column of numbers; without a row where all rows have the same. */
  readonly inRow: (cells: readonly string[], column: string) => number;
}

/** One place that says in what the numbers count. */
interface Statement {
  readonly where: string;
  readonly field?: Field;
  readonly powers: readonly number[];
  readonly unknown?: readonly string[];
}

/**
 * In what the numbers of a table count: its headers (`US$ m`), the names of its indicators, its units (`Thousands`), its
 * column of multipliers (SDMX UNIT_MULT) or the files beside it say so. Where two of them differ, a question.
 */
export async function proposeScale(
  shape: ShapeReading,
  profile: TableProfile,
  unitBeside: string | undefined,
  log: ProposalLog,
): Promise<ProposedScale> {
  const ofColumn = new Map(shape.values.map(({ column }) => [column, scaleInName(column).power]));
  const statements = [
    { where: "the headers of the number columns", powers: [...ofColumn.values()] },
    ofUnits(shape, profile),
    ofMultipliers(shape, profile),
    await ofIndicators(shape, profile),
    besideTable(unitBeside),
  ].filter((statement): statement is Statement => statement !== undefined);
  const scaling = statements.filter(({ powers, unknown = [] }) => powers.some(Boolean) || unknown.length > 0);
  const [first] = scaling;
  if (!first) return { ofColumn: new Map(), inRow: () => 0 };
  const statedBy = scaling.map(({ where }) => where).join(" and ");
  const all = new Set(scaling.flatMap(({ powers }) => powers));
  const unknown = scaling.flatMap((each) => each.unknown ?? []);
  if ((scaling.length > 1 && all.size > 1) || unknown.length > 0) {
    const why = unknown.length > 0 ? `${listed(unknown)} may mean more than one thing` : "they do not agree";
    log.questions.push(
      `${profile.table.file}: ${statedBy} say in what the numbers count (${[...all].map(timesText).join(", ")}), and ${why}. Fill in “scale”: the power of ten to multiply by (0 none, 3 thousands, 6 millions), or a column with codes for it.`,
    );
    return { field: { constant: open }, ofColumn: new Map(), inRow: () => 0 };
  }
  log.assumptions.push(
    `Numbers are multiplied by ${[...all].map(timesText).join(", ")}: ${statedBy} say so; “printed” keeps what stands in the cell.`,
  );
  const { field } = first;
  if (!field)
    return {
      ofColumn,
      inRow: (_, column) => ofColumn.get(column) ?? 0,
    };
  return { field, ofColumn: new Map(), inRow: rowReader(field, profile) };
}

function timesText(power: number): string {
  return (10 ** power).toLocaleString("en");
}

/** The power of each row, as `field` has it. */
function rowReader(field: Field, { columns }: TableProfile): (cells: readonly string[]) => number {
  if ("constant" in field) return () => Number(field.constant);
  const indexes = [field.column].flat().map((name) => columns.findIndex(({ header }) => header === name));
  const codes = new Map(Object.entries(field.codes ?? {}));
  return (cells) => Number(codes.get(joinCells(cells, indexes)) ?? 0);
}

function ofUnits({ unit }: ShapeReading, profile: TableProfile): Statement | undefined {
  const words = wordsOf(profile, unit);
  return unit === undefined ? undefined : coded(unit, words, (word) => scaleInUnit(word).power);
}

function ofMultipliers({ scale }: ShapeReading, profile: TableProfile): Statement | undefined {
  if (scale === undefined) return undefined;
  return coded(scale, wordsOf(profile, scale), (word) => powerInCell(word, holdsPowers(scale)));
}

/** Of indicators that a column names: of their names, or of their codes where those are all there is. */
async function ofIndicators({ indicator, unit }: ShapeReading, profile: TableProfile): Promise<Statement | undefined> {
  const { columns, table } = profile;
  if (!indicator) return undefined;
  const naming = [...indicator.columns, indicator.name].filter((name) => name !== undefined && name !== unit);
  const says = naming.filter((name) => wordsOf(profile, name).some((word) => scaleInName(word).power !== 0));
  if (says.length === 0) return undefined;
  const at = (name: string | undefined) => columns.findIndex(({ header }) => header === name);
  const [keys, names] = [indicator.columns.map(at), says.map(at)];
  const powers = new Map<string, number>();
  for await (const { cells } of table.rows()) {
    const power = Math.max(...names.map((index) => scaleInName((cells[index] ?? "").trim()).power));
    powers.set(joinCells(cells, keys), power);
  }
  const codes = Object.fromEntries([...powers].map(([key, power]) => [key, String(power)]));
  return {
    where: `“${says.join("” and “")}”`,
    field: { column: [...indicator.columns], codes, blank: "0" },
    powers: [...powers.values()],
  };
}

function besideTable(unit: string | undefined): Statement | undefined {
  const { power } = scaleInUnit(unit ?? "");
  return { where: "the files beside the table", field: { constant: String(power) }, powers: [power] };
}

function coded(column: string, words: readonly string[], powerOf: (word: string) => number | undefined): Statement {
  const powers = words.map((word) => [word, powerOf(word)] as const);
  const codes = Object.fromEntries(powers.map(([word, power]) => [word, power === undefined ? open : String(power)]));
  return {
    where: `“${column}”`,
    field: { column, codes, blank: "0" },
    powers: powers.flatMap(([, power]) => power ?? []),
    unknown: powers.flatMap(([word, power]) => (power === undefined ? [word] : [])),
  };
}
