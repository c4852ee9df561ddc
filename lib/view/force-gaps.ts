import type { Dataset } from "../domain/dataset";
import { type Entity, isForce } from "../domain/entity";
import { type Figure, isMeasured } from "../domain/figure";
import { latestDate } from "../domain/reference-period";
import { playsRole } from "../domain/roles";
import { type Lack, representationWordsIn } from "../i18n/representation-words";
import { publishedOf } from "../store/published";
import type { PageDraft } from "./frame";
import { isOfAll } from "./women-needed";

/** A force, and what there is none of in the sources read. */
export interface ForceGap {
  readonly entity: string;
  readonly lacks: readonly string[];
}

export interface ForceGaps {
  /** True where no force has the women's share of two dates. */
  readonly noTrend: boolean;
  /** The forces that lack something, in the order of the dataset. */
  readonly rows: readonly ForceGap[];
}

/** What the sources read do not say of the forces: those of a kind of which they count women, or state their share. */
export function forceGaps(page: PageDraft): ForceGaps {
  const { dataset } = page;
  const figures = [...publishedOf(dataset).figures.values()].filter((figure) => isSaid(figure, dataset));
  const kinds = new Set(
    figures.filter((figure) => isOfWomen(figure, dataset)).map(({ entities: [entity] }) => entity.kind),
  );
  const forces = [...dataset.entities.values()]
    .filter(({ kind }) => kinds.has(kind))
    .map((force) => ({ force, own: figures.filter((figure) => isOf(figure, force)) }))
    .filter(({ own }) => own.length > 0);
  const noTrend =
    forces.length > 0 &&
    forces.every(
      ({ own }) =>
        datesOf(
          own.filter((share) => isShare(share, dataset)),
          dataset,
        ) < 2,
    );
  const words = representationWordsIn(page.locale).missing.lacks;
  const rows = forces.map(({ force, own }) => ({
    entity: force.name[page.locale],
    lacks: lacksOf(own, dataset)
      .filter((lack) => lack !== "second-date" || !noTrend)
      .map((lack) => words[lack]),
  }));
  return { noTrend, rows: rows.filter(({ lacks }) => lacks.length > 0) };
}

function lacksOf(own: readonly Figure[], dataset: Dataset): Lack[] {
  const counts = own.filter((figure) => isCount(figure, dataset) && isOfAll(figure, dataset));
  const women = counts.filter(({ sex }) => sex === "F");
  const isDated = women.some(({ period }) => latestDate(period) !== undefined);
  const lacks: Readonly<Record<Lack, boolean>> = {
    women: women.length === 0,
    strength: !counts.some(({ sex }) => sex === "_T"),
    date: women.length > 0 && !isDated,
    senior: !own.some((figure) => isOfWomen(figure, dataset) && !hasAllRanks(figure)),
    "second-date":
      datesOf(
        own.filter((share) => isShare(share, dataset)),
        dataset,
      ) < 2,
  };
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack]);
}

/** A number of a force that was counted or measured, not only said to be missing. */
function isSaid(figure: Figure, dataset: Dataset): boolean {
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

function isOf({ entities: [entity] }: Figure, { id }: Entity): boolean {
  return entity.id === id;
}

function hasAllRanks({ dimensions }: Figure): boolean {
  return Object.values(dimensions).every((code) => code.startsWith("_"));
}

function datesOf(shares: readonly Figure[], dataset: Dataset): number {
  const whole = shares.filter((share) => isOfAll(share, dataset));
  return new Set(whole.flatMap(({ period }) => latestDate(period) ?? [])).size;
}
