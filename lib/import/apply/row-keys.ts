import { slug } from "../words";
import type { ImportedRow } from "./imported-row";
import { Repeats, rowDigest } from "./repeats";

interface Place {
  readonly row: number;
  readonly column: string;
  /** The cells of the row, where figures that differ are kept; else they are refused. */
  readonly kept?: readonly string[];
  readonly isConstantEntity: boolean;
}

/** Gives figures their ids, made of what they are about, and finds those that a table states twice. */
export class RowKeys {
  private readonly rows = new Map<string, number>();
  private readonly numbers: string[] = [];
  private readonly keys: string[] = [];
  private readonly places: number[] = [];
  private readonly tables: number[] = [];
  private readonly digests: string[] = [];
  private readonly slugs = new Map<string, string>();
  private readonly taken: ReadonlySet<string>;
  private table = -1;
  /** The figures that the present table gives twice. */
  repeats = new Repeats();

  /** `taken` are the ids of figures that stay in the dataset. */
  constructor(taken: ReadonlySet<string> = new Set()) {
    this.taken = taken;
  }

  /** What two tables state of one thing is kept: they agree or they do not. */
  startTable(): void {
    this.table += 1;
    this.repeats = new Repeats();
  }

  /**
   * The figure with its id; undefined for one of a subject, time and source of which the same table has one already,
   * which goes into `repeats`. The mapping may say that figures that differ are kept.
   */
  withId(figure: Omit<ImportedRow, "id">, place: Place): ImportedRow | undefined {
    const base = this.idOf(figure, place.isConstantEntity);
    const numbers = `${figure.value}|${figure.low}|${figure.high}|${figure.qualifier}|${figure.status}`;
    const key = `${figure.sex}|${figure.entity}|${figure.source}|${Object.values(figure.dimensions).join("|")}`;
    const digest = place.kept && rowDigest(place.kept);
    for (let attempt = 1; ; attempt += 1) {
      const id = attempt === 1 ? base : `${base}-${attempt}`;
      if (this.taken.has(id)) continue;
      const index = this.rows.get(id);
      if (index === undefined) {
        this.rows.set(id, this.numbers.length);
        if (digest !== undefined) this.digests[this.numbers.length] = digest;
        this.numbers.push(numbers);
        this.keys.push(key);
        this.places.push(place.row);
        this.tables.push(this.table);
        return { id, ...figure };
      }
      // Another table or source may state the same again; other codes may make the same id.
      if (this.tables[index] !== this.table || this.keys[index] !== key) continue;
      if (digest !== undefined && digest !== this.digests[index]) continue;
      const { row, column } = place;
      const other = this.numbers[index] === numbers ? {} : { other: this.saidAt(index) };
      this.repeats.add({
        ...{ row, column, id: base, printed: figure.printed },
        ...{ earlier: this.places[index] ?? 0, ...other },
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
