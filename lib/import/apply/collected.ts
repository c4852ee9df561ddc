import type { Country } from "../cells/country-codes";
import { ImportProblem, type ProblemFacts, quote } from "../import-problem";
import type { ImportedCaveat } from "./caveats-of-cells";

/** Problems that are told one by one; the rest is counted. */
const toldProblems = 50;

export interface ImportedArea {
  readonly id: string;
  readonly name: string;
  /** False where the table has only a code, which stands for the name. */
  readonly isNamed: boolean;
  readonly code?: string;
  /** The country that the code means, where the mapping says that the codes are those of countries. */
  readonly country?: Country;
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
  /** All problems, those that are not told one by one too. */
  problemCount = 0;
  /** Rows read, figures made, number cells that are empty, figures that repeat an earlier one exactly. */
  readonly counts = { rows: 0, figures: 0, empty: 0, repeated: 0, shortened: 0 };
  /** Names that lost against an earlier one of the same id. */
  readonly otherNames = new Set<string>();

  problem(facts: ProblemFacts): void {
    this.problemCount += 1;
    if (this.problems.length < toldProblems) this.problems.push(new ImportProblem(facts));
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
