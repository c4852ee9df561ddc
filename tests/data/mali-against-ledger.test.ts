import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Figure } from "@/lib/domain/figure";
import type { QuantityCells } from "@/lib/domain/quantity";

const root = join(import.meta.dirname, "../..");
const ledgerFile = join(root, "../shared/sources/issat-mali/figures.csv");
const hasLedger = existsSync(ledgerFile);
if (!hasLedger) process.stderr.write(`skipped: the ledger ${ledgerFile} is not here\n`);

type LedgerRow = Readonly<Record<string, string>>;

/** The numbers of a row, as far as they are held against the ledger. */
type Numbers = Pick<QuantityCells, "value" | "low" | "high" | "qualifier">;

/** What the ledger says in its own way, said in ours. */
function numbersOf(row: LedgerRow): Numbers {
  const [value, low, high] = [row.value, row.lower, row.upper].map((cell) => (cell === "" ? undefined : Number(cell)));
  switch (row.qualifier) {
    // "exact" means printed without a qualifier; an estimate is a number with status E.
    case "exact":
    case "estimate":
      return { value };
    case "about":
      return { value, qualifier: "about" };
    // The ledger repeats the limit as a value ("over N" has value N and lower N); a limit is no value.
    case "over":
      return { low, qualifier: "over" };
    case "under":
      return { high, qualifier: "under" };
    // A first and a last calendar year are a span; any other range is one.
    case "range":
      return { low, high, qualifier: row.unit === "calendar year" ? "span" : "range" };
    default:
      throw new Error(`unknown qualifier: ${row.qualifier}`);
  }
}

/** Where the dataset says something else on purpose. Each must be needed still. */
const exceptions: Readonly<Record<string, Numbers & { readonly because: string }>> = {
  F011: { high: 1, qualifier: "at-most", because: "“Within a month” includes the month’s end; “under” would not." },
  F016: {
    high: 40,
    qualifier: "at-most",
    because: "“up to 30-40%”: 40 is a ceiling, 30 is no floor (ledger’s comment).",
  },
  F075: { value: 33.3333333333, because: "One third is kept to ten decimals; the ledger stops at three." },
};

/** The ledger has one qualifier a row: these are estimates besides ("It is estimated to employ over 6,000"). */
const estimatesBesides = ["F027"];

function numbersIn({ quantity }: Figure): Numbers {
  switch (quantity.kind) {
    case "missing":
      return {};
    case "point":
      return { value: quantity.value, ...(quantity.about && { qualifier: "about" }) };
    case "bound": {
      const isLow = quantity.qualifier === "over" || quantity.qualifier === "at-least";
      return { ...(isLow ? { low: quantity.limit } : { high: quantity.limit }), qualifier: quantity.qualifier };
    }
    case "range":
    case "span":
      return { low: quantity.low, high: quantity.high, qualifier: quantity.kind };
  }
}

/** The ledger's section, paragraph and footnote as a locator: a figure in a footnote is cited by the footnote. */
function locatorOf({ section = "", paragraph, footnote }: LedgerRow): string {
  if (footnote !== "") return `footnote ${footnote}`;
  const labels = section.split(" / ").map((title) => title.slice(0, title.indexOf(".")));
  return `§${labels.join(".")} ¶${paragraph}`;
}

const { dataset } = await readDataset(join(root, "data/mali"));
/** The note's figures alone; those of second sources (W…) are held in mali-second-sources.test.ts. */
const figures = [...(dataset?.figures.values() ?? [])].filter(({ id }) => !id.startsWith("W"));
const citationOf = ({ provenance }: Figure) => (provenance.kind === "read" ? provenance.citation : undefined);

describe("the Mali dataset", () => {
  it("has the 85 figures of the note and the one that it says is missing", () => {
    const ids = Array.from({ length: 85 }, (_, place) => `F${String(place + 1).padStart(3, "0")}`);
    expect(figures.map(({ id }) => id).sort()).toEqual([...ids, "M001"]);
    expect(figures.filter(({ quantity }) => quantity.kind === "missing").map(({ id }) => id)).toEqual(["M001"]);
  });

  it("has each from the note, with its place and its words", () => {
    for (const figure of figures) {
      const citation = citationOf(figure);
      expect([figure.id, citation?.source.id]).toEqual([figure.id, "issat-mali"]);
      expect(citation?.locator).toMatch(/^(§\d(\.[iv]+)? ¶\d+|footnote \d+)$/);
      expect(citation?.printed).not.toBe("");
    }
  });
});

describe.skipIf(!hasLedger)("the Mali dataset against the ledger (skipped without ../shared)", () => {
  const ledger: LedgerRow[] = hasLedger ? parse(readFileSync(ledgerFile), { columns: true, bom: true }) : [];
  const rows = ledger.map((row) => [row.id ?? "", row] as const);
  const named = (id: string) => figures.find((figure) => figure.id === id);

  it("has a row for each figure", () => {
    expect(rows.map(([id]) => id)).toEqual(
      figures
        .map(({ id }) => id)
        .filter((id) => id !== "M001")
        .sort(),
    );
  });

  it.each(rows)("agrees with the numbers of %s", (id, row) => {
    const figure = named(id);
    const { because, ...exception } = exceptions[id] ?? { because: undefined };
    expect(figure && numbersIn(figure)).toEqual(because === undefined ? numbersOf(row) : exception);
    if (because !== undefined) expect(numbersOf(row)).not.toEqual(exception);
  });

  it.each(rows)("agrees with the place and the words of %s", (id, row) => {
    const figure = named(id);
    const citation = figure && citationOf(figure);
    expect([citation?.locator, citation?.printed]).toEqual([locatorOf(row), row.figure_as_printed]);
  });

  it("has the ledger's estimates as estimates, and no others", () => {
    const estimates = figures.filter(({ quantity }) => quantity.status === "E").map(({ id }) => id);
    const expected = ledger.filter(({ qualifier }) => qualifier === "estimate").map(({ id }) => id);
    expect(estimates.sort()).toEqual([...expected, ...estimatesBesides].sort());
    for (const id of estimatesBesides) expect(expected).not.toContain(id);
  });
});
