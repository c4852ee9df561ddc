import type { ImportedRow } from "./collected";

/** Lines of each kind that a person is shown. */
const shownLines = 20;

export interface ChangedFigure {
  readonly id: string;
  readonly old: string;
  readonly now: string;
  /** The column of observations.csv that changed, the value's where several did. */
  readonly column: string;
}

/** What an import adds to a dataset, changes in it and drops from it. */
export class Difference {
  private readonly old = new Map<string, string>();
  private readonly addedIds: string[] = [];
  private readonly changedFigures: ChangedFigure[] = [];
  /** How many figures are new, changed, as they were, gone, and of other hands. */
  readonly counts = { added: 0, changed: 0, same: 0, dropped: 0, kept: 0 };

  /** A figure of the same import source that is in the dataset now. */
  addOld(cells: Readonly<Record<string, string>>, dimensions: readonly string[]): void {
    this.old.set(cells.id ?? "", `${quantityText(cells)}\n${restText(cells, (name) => cells[name] ?? "", dimensions)}`);
  }

  /** A figure of the candidate. */
  addNew(row: ImportedRow, dimensions: readonly string[]): void {
    const before = this.old.get(row.id);
    if (before === undefined) {
      this.counts.added += 1;
      if (this.addedIds.length < shownLines) this.addedIds.push(`${row.id}: ${quantityText(row)}`);
      return;
    }
    this.old.delete(row.id);
    const [quantity = "", rest = ""] = before.split("\n");
    const now = quantityText(row);
    const nowRest = restText(row, (name) => row.dimensions[name] ?? "", dimensions);
    if (quantity === now && rest === nowRest) {
      this.counts.same += 1;
      return;
    }
    this.counts.changed += 1;
    const change =
      quantity === now ? { old: rest, now: nowRest, column: "locator" } : { old: quantity, now, column: "value" };
    this.changedFigures.push({ id: row.id, ...change });
  }

  /** Ends the comparison: what is left of the old figures is dropped. */
  finish(): void {
    this.counts.dropped = this.old.size;
  }

  /** True where nothing changes. */
  get isEmpty(): boolean {
    const { added, changed, dropped } = this.counts;
    return added + changed + dropped === 0;
  }

  /** Figures whose number is another now. */
  get changedNumbers(): readonly ChangedFigure[] {
    return this.changedFigures.filter(({ column }) => column === "value");
  }

  /** The difference for a person: one line a figure, the first of each kind, and how many there are. */
  text(): string {
    const { added, changed, same, dropped, kept } = this.counts;
    const droppedLines = [...this.old]
      .slice(0, shownLines)
      .map(([id, before]) => `${id}: ${before.split("\n")[0] ?? ""}`);
    return [
      section("added", added, this.addedIds, "+"),
      section(
        "changed",
        changed,
        this.changedFigures.slice(0, shownLines).map(({ id, old, now }) => `${id}: ${old} → ${now}`),
        "~",
      ),
      section("dropped", dropped, droppedLines, "-"),
      `${same} unchanged, ${kept} of other hands kept`,
    ]
      .filter((text) => text !== "")
      .join("\n");
  }
}

function section(name: string, count: number, lines: readonly string[], sign: string): string {
  if (count === 0) return `0 ${name}`;
  const more = count > lines.length ? [`  … and ${count - lines.length} more`] : [];
  return [`${count} ${name}`, ...lines.map((line) => `  ${sign} ${line}`), ...more].join("\n");
}

type QuantityText = Partial<Pick<ImportedRow, "value" | "low" | "high" | "qualifier" | "status">>;

/** The number of a figure as its cells have it: `13.4`, `over 6000`, `30 to 40`, `none (L)`. */
function quantityText({ value = "", low = "", high = "", qualifier = "", status = "" }: QuantityText): string {
  const number = value !== "" ? value : [low, high].filter((part) => part !== "").join(" to ");
  const sign = status === "A" || status === "" ? "" : ` (${status})`;
  if (number === "") return `none${sign}`;
  return `${qualifier === "" || qualifier === "range" ? "" : `${qualifier} `}${number}${sign}`;
}

type RestText = Partial<Pick<ImportedRow, "source" | "locator" | "printed" | "period" | "caveats" | "via">>;

/** Where and how a figure is printed. */
function restText(
  { source = "", locator = "", printed = "", period = "", caveats = "", via = "" }: RestText,
  dimension: (name: string) => string,
  dimensions: readonly string[],
): string {
  return [source, locator, `“${printed}”`, period, via, caveats, ...dimensions.map(dimension)]
    .filter((part) => part !== "")
    .join(", ");
}
