import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type Figure, figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import { figureKinds, sexes } from "@/lib/domain/observation";
import { qualifiers, statuses, toQuantity } from "@/lib/domain/quantity";
import { parseReferencePeriod } from "@/lib/domain/reference-period";
import type { Text } from "@/lib/domain/text";
import { measures, type Unit } from "@/lib/domain/unit";

type Row = Readonly<Record<string, string>>;

/** Where the sources stand that are not part of the repository. */
export const sourceFolder = join(import.meta.dirname, "../../../../../shared/sources/issat-mali");

/** False where only the repository is checked out; tests that need the note or the ledger say so and are skipped. */
export const hasSources = existsSync(join(sourceFolder, "note.txt"));

if (!hasSources)
  process.stderr.write(`skipped: the Mali note and the ledger stand in ${sourceFolder}, which is not here\n`);

export function readNote(): string {
  return readFileSync(join(sourceFolder, "note.txt"), "utf8");
}

function readRows(file: string): Row[] {
  return parse(readFileSync(join(sourceFolder, file)), { columns: true, bom: true });
}

/** The figures of the draft tables: what verify needs of them, without caveats and the chain of sources. */
export function draftFigures(): Figure[] {
  const tables = readTables();
  const observations = readRows("draft/observations.csv").map((row) => draftFigure(row, tables, "observation"));
  return [...observations, ...readRows("draft/targets.csv").map((row) => draftFigure(row, tables, "target"))];
}

function readTables() {
  const [entities, indicators, areas, units] = ["entities", "indicators", "areas", "units"].map(
    (name) => new Map(readRows(`tables/${name}.csv`).map((row) => [row.id, row])),
  );
  if (!entities || !indicators || !areas || !units) throw new Error("missing table");
  return { entities, indicators, areas, units };
}

function draftFigure(row: Row, tables: ReturnType<typeof readTables>, table: "observation" | "target"): Figure {
  const code = <T extends string>(codes: readonly T[], text: string | undefined) =>
    codes.find((known) => known === text);
  const [id = "", printed = "", locator = ""] = [row.id, row.printed, row.locator];
  const indicatorRow = tables.indicators.get(row.indicator ?? "");
  const unit = draftUnit(tables.units.get(row.unit ?? indicatorRow?.unit ?? ""));
  const status = code(statuses, row.status) ?? "A";
  const cells = { value: numeric(row.value), low: numeric(row.low), high: numeric(row.high), status };
  const quantity = toQuantity({ ...cells, qualifier: code(qualifiers, row.qualifier) }, printed);
  const period = parseReferencePeriod(row.period ?? "undated");
  const indicator = { id: row.indicator, name: nameOf(indicatorRow), unit } as Indicator;
  const [first = "", ...others] = (row.entity ?? row.applies_to ?? "").split(";");
  const entity = (name: string) => ({ id: name, name: nameOf(tables.entities.get(name)), kind: "force" });
  if (!quantity || !period) throw new Error(`invalid row: ${id}`);
  return figure({
    id,
    indicator,
    unit,
    entities: [entity(first), ...others.map(entity)],
    area: { id: row.area ?? "", name: nameOf(tables.areas.get(row.area ?? "")) },
    sex: code(sexes, row.sex) ?? "_Z",
    dimensions: { rank: row.rank ?? "_Z" },
    period,
    kind: table === "target" ? "target" : (code(figureKinds, row.kind) ?? "actual"),
    quantity,
    provenance: {
      kind: "read",
      citation: { source: { id: row.source ?? "", type: "report", title: "Note" }, locator, printed, via: [] },
    },
    caveats: [],
    ...(table === "target" ? { target: { type: "level", comparison: "at-least", reading: "certain" } } : {}),
  });
}

function draftUnit(row: Row | undefined): Unit {
  const measure = measures.find((known) => known === row?.measure);
  if (!row?.id || !measure) throw new Error("unknown unit");
  const name = { en: row.id, fr: row.id };
  const [floor, ceiling] = [numeric(row.floor), numeric(row.ceiling)];
  return {
    ...{ id: row.id, one: name, other: name, measure },
    ...(floor === undefined ? {} : { floor }),
    ...(ceiling === undefined ? {} : { ceiling }),
  };
}

function nameOf(row: Row | undefined): Text {
  return { en: row?.name ?? "", fr: row?.name_fr ?? "" };
}

function numeric(cell: string | undefined): number | undefined {
  return cell === undefined || cell === "" ? undefined : Number(cell);
}
