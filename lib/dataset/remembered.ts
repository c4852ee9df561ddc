/** So many texts of a column are remembered: a code list, a list of countries, a calendar. */
const most = 4096;

/** A text that is known makes up for so many that are not. */
const worth = 8;

/** What was found of the texts of one column. Where nearly each is new, as ids are, it stops looking: that costs time. */
export class Remembered<Thing> {
  readonly #things = new Map<string, Thing>();
  #misses = 0;

  /** What was found of a text; undefined where that is not known any more. */
  get(text: string): Thing | undefined {
    if (this.#misses > most) return undefined;
    const found = this.#things.get(text);
    if (found === undefined) this.#misses += 1;
    else if (this.#misses > 0) this.#misses -= worth;
    return found;
  }

  set(text: string, thing: Thing): void {
    if (this.#things.size < most) this.#things.set(text, thing);
  }
}
