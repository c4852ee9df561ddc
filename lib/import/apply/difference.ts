const shownLines = 20;

type Cells = Readonly<Record<string, string>>;

/** What a row of observations.csv says, for a person: its number, then where and how it is printed. */
interface Said {
  readonly quantity: string;
  readonly rest: string;
}

export interface ChangedFigure {
  readonly id: string;
  readonly old: string;
  readonly now: string;
}

/** What an import adds to a dataset, changes in it and drops from it. */
export class Difference {
  readonly #old = new Map<string, Said>();
  readonly #added: string[] = [];
  /** Figures whose number is another now. */
  readonly changedNumbers: ChangedFigure[] = [];
  readonly #changed: ChangedFigure[] = [];
  /** How many figures are new, changed, as they were, gone, and of other hands. */
  readonly counts = { added: 0, changed: 0, same: 0, dropped: 0, kept: 0 };

  /** A figure of the same import source that is in the dataset now. */
  addOld(cells: Cells, dimensions: readonly string[]): void {
    this.#old.set(cells.id ?? "", saidBy(cells, dimensions));
    this.counts.dropped += 1;
  }

  /** A figure of the candidate; all old ones are known by then. */
  addNew(cells: Cells, dimensions: readonly string[]): void {
    const { id = "" } = cells;
    const [old, now] = [this.#old.get(id), saidBy(cells, dimensions)];
    if (!old) {
      this.counts.added += 1;
      if (this.#added.length < shownLines) this.#added.push(`${id}: ${now.quantity}`);
      return;
    }
    this.#old.delete(id);
    this.counts.dropped -= 1;
    if (old.quantity === now.quantity && old.rest === now.rest) {
      this.counts.same += 1;
      return;
    }
    this.counts.changed += 1;
    const key = old.quantity === now.quantity ? "rest" : "quantity";
    const change = { id, old: old[key], now: now[key] };
    if (key === "quantity") this.changedNumbers.push(change);
    if (this.#changed.length < shownLines) this.#changed.push(change);
  }

  /** True where nothing changes. */
  get isEmpty(): boolean {
    const { added, changed, dropped } = this.counts;
    return added + changed + dropped === 0;
  }

  /** The difference for a person: one line a figure, the first of each kind, and how many there are. */
  text(): string {
    const { added, changed, same, dropped, kept } = this.counts;
    const changedLines = this.#changed.map(({ id, old, now }) => `${id}: ${old} → ${now}`);
    const droppedLines = [...this.#old].slice(0, shownLines).map(([id, { quantity }]) => `${id}: ${quantity}`);
    return [
      section("added", added, this.#added, "+"),
      section("changed", changed, changedLines, "~"),
      section("dropped", dropped, droppedLines, "-"),
      `${same} unchanged, ${kept} of other hands kept`,
    ].join("\n");
  }
}

function section(name: string, count: number, lines: readonly string[], sign: string): string {
  const more = count > lines.length ? [`  … and ${count - lines.length} more`] : [];
  return [`${count} ${name}`, ...lines.map((line) => `  ${sign} ${line}`), ...more].join("\n");
}

function saidBy(cells: Cells, dimensions: readonly string[]): Said {
  const { source, locator, printed = "", period, via, caveats } = cells;
  // What a table lacks is written as “not applicable”.
  const codes = dimensions.map((name) => cells[name] ?? "_Z");
  const rest = [source, locator, `“${printed}”`, period, via, caveats, ...codes];
  return { quantity: quantityText(cells), rest: rest.filter(Boolean).join(", ") };
}

/** The number of a figure as its cells have it: `13.4`, `over 6000`, `30 to 40`, `none (L)`. */
function quantityText({ value = "", low = "", high = "", qualifier = "", status = "" }: Cells): string {
  const number = value || [low, high].filter(Boolean).join(" to ");
  const sign = status === "A" || status === "" ? "" : ` (${status})`;
  if (number === "") return `none${sign}`;
  return `${qualifier === "" || qualifier === "range" ? "" : `${qualifier} `}${number}${sign}`;
}
