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
  unitBeside = "",
  log: ProposalLog,
): Promise<ProposedScale> {
  const { unit, scale } = shape;
  const ofColumn = new Map(shape.values.map(({ column }) => [column, scaleInName(column).power]));
  const { power } = scaleInUnit(unitBeside);
  const statements: readonly (Statement | undefined)[] = [
    { where: "the headers of the number columns", powers: [...ofColumn.values()] },
    unit === undefined ? undefined : coded(unit, profile, (word) => scaleInUnit(word).power),
    scale === undefined ? undefined : coded(scale, profile, (word) => powerInCell(word, holdsPowers(scale))),
    await ofIndicators(shape, profile),
    { where: "the files beside the table", field: { constant: String(power) }, powers: [power] },
  ];
  const scaling = statements.flatMap((each) => (each && (each.powers.some(Boolean) || each.unknown) ? each : []));
  const none = { ofColumn: new Map(), inRow: () => 0 };
  const [first] = scaling;
  if (!first) return none;
  const statedBy = scaling.map(({ where }) => where).join(" and ");
  const all = [...new Set(scaling.flatMap(({ powers }) => powers))];
  const times = all.map((each) => (10 ** each).toLocaleString("en")).join(", ");
  const unknown = scaling.flatMap((each) => each.unknown ?? []);
  if ((scaling.length > 1 && all.length > 1) || unknown.length > 0) {
    const why = unknown.length > 0 ? `${listed(unknown)} may mean more than one thing` : "they do not agree";
    log.questions.push(
      `${profile.table.file}: ${statedBy} say in what the numbers count (${times}), and ${why}. Fill in “scale”: the power of ten to multiply by (0 none, 3 thousands, 6 millions), or a column with codes for it.`,
    );
    return { ...none, field: { constant: open } };
  }
  log.assumptions.push(
    `Numbers are multiplied by ${times}: ${statedBy} say so; “printed” keeps what stands in the cell.`,
  );
  const { field } = first;
  if (!field) return { ofColumn, inRow: (_, column) => ofColumn.get(column) ?? 0 };
  return { ...none, field, inRow: rowReader(field, profile) };
}

/** The power of each row, as `field` has it. */
function rowReader(field: Field, { columns }: TableProfile): (cells: readonly string[]) => number {
  if ("constant" in field) return () => Number(field.constant);
  const indexes = [field.column].flat().map((name) => columns.findIndex(({ header }) => header === name));
  const codes = new Map(Object.entries(field.codes ?? {}));
  return (cells) => Number(codes.get(joinCells(cells, indexes)) ?? 0);
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

function coded(column: string, profile: TableProfile, powerOf: (word: string) => number | undefined): Statement {
  const powers = wordsOf(profile, column).map((word) => [word, powerOf(word)] as const);
  const codes = Object.fromEntries(powers.map(([word, power]) => [word, power === undefined ? open : String(power)]));
  const unknown = powers.flatMap(([word, power]) => (power === undefined ? word : []));
  return {
    where: `“${column}”`,
    field: { column, codes, blank: "0" },
    powers: powers.flatMap(([, power]) => power ?? []),
    ...(unknown.length > 0 && { unknown }),
  };
}
