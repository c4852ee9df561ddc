import type { CellReading } from "../cells/cell-parts";
import type { Country } from "../cells/codes";
import { ImportProblem, type ProblemFacts, quote } from "../import-problem";
import type { ImportedCaveat } from "./caveats-of-cells";

/** Problems that are reported one by one; the rest is counted. */
const reportedProblems = 50;

export interface ImportedArea {
  readonly id: string;
  readonly name: string;
  /** False where the table has only a code, which stands for the name. */
  readonly isNamed: boolean;
  readonly code?: string | undefined;
  /** The country that the code means, where the mapping says that the codes are those of countries. */
  readonly country?: Country | undefined;
}

export interface ImportedEntity {
  readonly id: string;
  readonly name: string;
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
    else if (known.isNamed && area.isNamed && known.name !== area.name)
      this.otherNames.add(`${quote(area.name)} is ${area.id}, ${quote(known.name)}, too`);
  }

  addEntity(entity: ImportedEntity): void {
    const known = this.entities.get(entity.id);
    if (!known) this.entities.set(entity.id, entity);
    else if (known.name !== entity.name)
      this.otherNames.add(`${quote(entity.name)} is ${entity.id}, ${quote(known.name)}, too`);
  }
}

/** A figure read from a cell of somebody else's table: a row of observations.csv, its number cells as text. */
export interface ImportedRow {
  readonly id: string;
  readonly indicator: string;
  readonly entity: string;
  readonly area: string;
  readonly sex: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly qualifier: string;
  readonly status: string;
  readonly source: string;
  readonly locator: string;
  readonly printed: string;
  readonly via: string;
  readonly caveats: string;
}

type NumberCells = Pick<ImportedRow, "value" | "low" | "high" | "qualifier" | "status">;

const none = { value: "", low: "", high: "", qualifier: "" } as const;

/** What a cell says, in the cells of observations.csv; undefined where a number has more digits than can be kept. */
export function numberCells(reading: Exclude<CellReading, { kind: "unreadable" }>): NumberCells | undefined {
  const { status } = reading;
  switch (reading.kind) {
    case "missing":
      return { ...none, status };
    case "point": {
      const value = plainNumber(reading.value);
      return value === undefined ? undefined : { ...none, value, qualifier: reading.qualifier ?? "", status };
    }
    case "bound": {
      const limit = plainNumber(reading.limit);
      return limit === undefined ? undefined : { ...none, [reading.end]: limit, qualifier: reading.qualifier, status };
    }
    case "range": {
      const [low, high] = [plainNumber(reading.low), plainNumber(reading.high)];
      if (low === undefined || high === undefined) return undefined;
      return { ...none, low, high, qualifier: "range", status };
    }
  }
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
