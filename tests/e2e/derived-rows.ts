import { type Figure, leavesOf } from "../../lib/domain/figure";
import { toEdtf } from "../../lib/domain/reference-period";
import type { RawRow } from "./raw-rows";

/** A derived figure as a row like those of the files, so that one rule serves the pages of both. */
export function derivedRow({ id, indicator, entities, period, quantity }: Figure): RawRow {
  const row = {
    id,
    indicator: indicator.id,
    entity: entities.map((entity) => entity.id).join(";"),
    period: toEdtf(period),
    status: quantity.status,
  };
  switch (quantity.kind) {
    case "missing":
      return row;
    case "point":
      return { ...row, value: String(quantity.value), qualifier: quantity.about ? "about" : "" };
    case "bound": {
      const end = quantity.qualifier === "over" || quantity.qualifier === "at-least" ? "low" : "high";
      return { ...row, [end]: String(quantity.limit), qualifier: quantity.qualifier };
    }
    case "range":
    case "span":
      return { ...row, low: String(quantity.low), high: String(quantity.high), qualifier: quantity.kind };
  }
}

/** True where a reader must be told that the number, or the limit, is about: its inputs are. */
export function isAbout({ quantity }: Figure): boolean {
  if (quantity.kind === "missing") return false;
  return quantity.kind === "point" && (quantity.about || ["E", "U"].includes(quantity.status));
}

/** The ids of the figures read that a derived figure rests on in the end. */
export function leafIds(figure: Figure): string[] {
  return leavesOf(figure).map(({ id }) => id);
}
