import type { Collected } from "./collected";
import type { ImportedRow } from "./imported-row";
import { slug } from "./words";

interface Place {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row: number;
  readonly column: string;
  readonly keep: boolean;
  readonly isConstantEntity: boolean;
}

/** Gives figures their ids, made of what they are about, and finds those that a table states twice. */
export class RowKeys {
  private readonly rows = new Map<string, number>();
  private readonly numbers: string[] = [];
  private readonly keys: string[] = [];
  private readonly places: number[] = [];
  private readonly tables: number[] = [];
  private readonly slugs = new Map<string, string>();
  private readonly taken: ReadonlySet<string>;
  private table = -1;

  /** `taken` are the ids of figures that stay in the dataset. */
  constructor(taken: ReadonlySet<string> = new Set()) {
    this.taken = taken;
  }

  /** What two tables state of one thing is kept: they agree or they do not. */
  startTable(): void {
    this.table += 1;
  }

  /**
   * The figure with its id; undefined for one that the same table has already. A figure that differs from an earlier
   * one of the same key is told as a problem, or kept where the mapping says so.
   */
  withId(figure: Omit<ImportedRow, "id">, place: Place, into: Collected): ImportedRow | undefined {
    const base = this.idOf(figure, place.isConstantEntity);
    const numbers = `${figure.value}|${figure.low}|${figure.high}|${figure.qualifier}|${figure.status}`;
    const key = `${figure.sex}|${figure.entity}|${Object.values(figure.dimensions).join("|")}`;
    for (let attempt = 1; ; attempt += 1) {
      const id = attempt === 1 ? base : `${base}-${attempt}`;
      if (this.taken.has(id)) continue;
      const index = this.rows.get(id);
      if (index === undefined) {
        this.rows.set(id, this.numbers.length);
        this.numbers.push(numbers);
        this.keys.push(key);
        this.places.push(place.row);
        this.tables.push(this.table);
        return { id, ...figure };
      }
      // Another table may state the same again; other codes may make the same id.
      if (this.tables[index] !== this.table || this.keys[index] !== key) continue;
      if (this.numbers[index] === numbers) {
        into.counts.repeated += 1;
        return undefined;
      }
      if (place.keep) continue;
      into.problem({
        ...place,
        found: `“${figure.printed}” for ${base}, of which row ${this.places[index]} says ${this.saidAt(index)}`,
        expected:
          'one figure; put the column that tells them apart under “dimensions”, or "repeated": "keep" where the table contradicts itself',
      });
      return undefined;
    }
  }

  /** What an earlier row says: its number or limit, or that there is none. */
  private saidAt(index: number): string {
    const number = this.numbers[index]
      ?.split("|")
      .slice(0, 3)
      .find((part) => part !== "");
    return number === undefined ? "that there is none" : `“${number}”`;
  }

  private idOf(figure: Omit<ImportedRow, "id">, isConstantEntity: boolean): string {
    const parts = [figure.indicator, figure.area, ...(isConstantEntity ? [] : [figure.entity])];
    if (figure.sex === "F" || figure.sex === "M") parts.push(figure.sex);
    for (const name in figure.dimensions) {
      const code = figure.dimensions[name] ?? "";
      if (code !== "_T" && code !== "_Z") parts.push(this.slugOf(code));
    }
    parts.push(this.slugOf(figure.period));
    return parts.join("-");
  }

  private slugOf(text: string): string {
    const known = this.slugs.get(text);
    if (known !== undefined) return known;
    const made = slug(text.replace("/..", " and later").replace("../", "until "));
    this.slugs.set(text, made);
    return made;
  }
}
