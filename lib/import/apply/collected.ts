import type { ObservationRow } from "../../domain/observation";
import type { Country } from "../cells/codes";
import type { CellReading } from "../cells/read-cell";
import { ImportProblem, type ProblemFacts, quote } from "../import-problem";
import type { ImportedCaveat } from "./caveats-of-cells";

/** Problems that are reported one by one; the rest is counted. */
const reportedProblems = 50;

interface Subject {
  readonly id: string;
  readonly name: string;
}

export interface ImportedArea extends Subject {
  /** False where the table has only a code, which stands for the name. */
  readonly isNamed: boolean;
  readonly code?: string | undefined;
  /** The country that the code means, where the mapping says that the codes are those of countries. */
  readonly country?: Country | undefined;
}

interface ImportedEntity extends Subject {
  readonly kind: string;
}

/** What is gathered while rows are read: whom and where they are about, what they say in words, what is wrong. */
export class Collected {
  readonly areas = new Map<string, ImportedArea>();
  readonly entities = new Map<string, ImportedEntity>();
  readonly caveats = new Map<string, ImportedCaveat>();
  /** Sources that only a column names, by id: their titles. */
  readonly sources = new Map<string, string>();
  readonly problems: ImportProblem[] = [];
  /** All problems, those that are not reported one by one too. */
  problemCount = 0;
  /** Rows read, figures made, number cells that are empty, figures that repeat an earlier one exactly. */
  readonly counts = { rows: 0, figures: 0, empty: 0, repeated: 0, shortened: 0 };
  /** Names that lost against an earlier one of the same id. */
  readonly otherNames = new Set<string>();

  problem(facts: ProblemFacts): void {
    this.problemCount += 1;
    if (this.problems.length < reportedProblems) this.problems.push(new ImportProblem(facts));
  }

  addArea(area: ImportedArea): void {
    const known = this.areas.get(area.id);
    if (!known || (area.isNamed && !known.isNamed)) this.areas.set(area.id, area);
    else if (area.isNamed) this.#compareNames(known, area);
  }

  addEntity(entity: ImportedEntity): void {
    const known = this.entities.get(entity.id);
    if (!known) this.entities.set(entity.id, entity);
    else this.#compareNames(known, entity);
  }

  #compareNames(known: Subject, { id, name }: Subject): void {
    if (known.name !== name) this.otherNames.add(`${quote(name)} is ${id}, ${quote(known.name)}, too`);
  }
}

/** A figure read from a cell of somebody else's table: a row of observations.csv as text, its dimensions among its columns. */
export type ImportedRow = Readonly<MutableRow>;

/** The same while it is made. */
export type MutableRow = Record<keyof ObservationRow, string> & Record<string, string>;

type NumberCells = Pick<ImportedRow, "value" | "low" | "high" | "qualifier" | "status">;

/** What a cell says, in the cells of observations.csv; undefined where a number has more digits than can be kept. */
export function numberCells({ value, low, high, qualifier, status }: CellReading): NumberCells | undefined {
  const [valueCell, lowCell, highCell] = [value, low, high].map((each) =>
    each === undefined ? "" : plainNumber(each),
  );
  if (valueCell === undefined || lowCell === undefined || highCell === undefined) return undefined;
  return { value: valueCell, low: lowCell, high: highCell, qualifier: qualifier ?? "", status };
}

/** Digits that a number carries without losing any; what was printed beyond them stays in `printed`. */
const exactDigits = 15;

/** A number in plain decimals, at most 15 digits: `5898.0599999999995` is 5898.06. Undefined where it has no such form. */
function plainNumber(value: number): string | undefined {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const text = String(Number(value.toPrecision(exactDigits)));
  if (!text.includes("e")) return text.replace(/\D/g, "").replace(/^0+/, "").length <= exactDigits ? text : undefined;
  if (!text.includes("e-")) return undefined;
  const decimals = value.toFixed(Math.min(100, exactDigits - 1 - Math.floor(Math.log10(Math.abs(value)))));
  return decimals.replace(/0+$/, "");
}
