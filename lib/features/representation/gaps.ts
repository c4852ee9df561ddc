import { type Block, paragraph, section } from "../../document/block";
import { cell, column, table } from "../../document/table";
import type { Dataset } from "../../domain/dataset";
import { type Entity, isForce } from "../../domain/entity";
import { type Figure, isMeasured, isPart } from "../../domain/figure";
import { latestDate } from "../../domain/reference-period";
import { playsRole } from "../../domain/roles";
import type { Locale } from "../../domain/text";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import { isOfAll } from "../../view/force-cases";
import type { PageContext } from "../../view/frame";
import { type Lack, representationWordsIn } from "./words";

/** What the sources read do not say of the forces. */
interface ForceGaps {
  /** True where no force has the women's share of two dates. */
  readonly noTrend: boolean;
  /** The forces that lack something, in the order of the dataset. */
  readonly rows: readonly { readonly force: Entity; readonly lacks: readonly Lack[] }[];
}

/** What is missing of the forces of a kind of which the sources read count women, or state their share. */
export function forceGaps({ dataset, published }: PageContext): ForceGaps {
  const figures = published.selected.filter((figure) => isOnForce(figure, dataset));
  const kinds = new Set(
    figures.filter((figure) => isOfWomen(figure, dataset)).map(({ entities: [entity] }) => entity.kind),
  );
  const forces = [...dataset.entities.values()]
    .filter(({ kind }) => kinds.has(kind))
    .map((force) => ({ force, own: figures.filter(({ entities: [{ id }] }) => id === force.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ force, own }) => ({ force, lacks: lacksOf(own, dataset) }));
  const noTrend = forces.length > 0 && forces.every(({ lacks }) => lacks.includes("second-date"));
  const rows = forces.map(({ force, lacks }) => ({
    force,
    lacks: lacks.filter((lack) => lack !== "second-date" || !noTrend),
  }));
  return { noTrend, rows: rows.filter(({ lacks }) => lacks.length > 0) };
}

export function missingSection({ rows }: ForceGaps, locale: Locale): Block[] {
  const words = representationWordsIn(locale).missing;
  const { gaps: title, gapColumns } = messagesIn(locale).dataNotes;
  if (rows.length === 0) return [];
  const columns = [{ id: "force", header: tableWordsIn(locale).force }, column("lacking", gapColumns.absent)];
  const tableRows = rows.map(({ force, lacks }) => ({
    id: force.id,
    cells: [cell(force.name[locale]), cell(lacks.map((lack) => words.lacks[lack]).join(", "))],
  }));
  return section("missing", title, [paragraph("lead", words.lead), table("missing", title, columns, tableRows)]);
}

function lacksOf(own: readonly Figure[], dataset: Dataset): Lack[] {
  const counts = own.filter((figure) => isCount(figure, dataset) && isOfAll(figure, dataset));
  const women = counts.filter(({ sex }) => sex === "F");
  const shares = own.filter((figure) => isShare(figure, dataset) && isOfAll(figure, dataset));
  const isDated = women.some(({ period }) => latestDate(period) !== undefined);
  const lacks: Readonly<Record<Lack, boolean>> = {
    women: women.length === 0,
    strength: !counts.some(({ sex }) => sex === "_T"),
    date: women.length > 0 && !isDated,
    senior: !own.some((figure) => isOfWomen(figure, dataset) && isPart(figure)),
    "second-date": new Set(shares.flatMap(({ period }) => latestDate(period) ?? [])).size < 2,
  };
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack]);
}

/** A number of a force that was counted or measured, not only said to be missing. */
function isOnForce(figure: Figure, dataset: Dataset): boolean {
  return (
    isForce(figure.entities[0]) &&
    isMeasured(figure) &&
    figure.quantity.kind !== "missing" &&
    (isCount(figure, dataset) || isShare(figure, dataset))
  );
}

function isCount(figure: Figure, dataset: Dataset): boolean {
  return playsRole("personnel", figure, dataset);
}

function isShare(figure: Figure, dataset: Dataset): boolean {
  return playsRole("womens-share", figure, dataset) && figure.sex !== "M";
}

function isOfWomen(figure: Figure, dataset: Dataset): boolean {
  return isShare(figure, dataset) || (isCount(figure, dataset) && figure.sex === "F");
}
