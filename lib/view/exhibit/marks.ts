import { extent } from "d3-array";
import type { Allowed, Mark, MarkedFigure, Scale } from "../../chart/spec";
import type { Figure } from "../../domain/figure";
import { hardInterval, isFloor, wideInterval } from "../../domain/quantity";
import type { Locale } from "../../domain/text";
import type { Unit } from "../../domain/unit";
import { isApproximate } from "../../format/quantity";
import { figureRow } from "../figure-row";
import type { PageContext } from "../frame";
import { amountScale } from "./scales";

/** The mark of a figure on an axis. Its number is the one printed beside it. */
export function markOf({ id, quantity }: Figure, { excluded }: Pick<PageContext, "excluded">): Mark {
  if (excluded.has(id)) return { kind: "words" };
  switch (quantity.kind) {
    case "missing":
    case "span":
      return { kind: "words" };
    case "point":
      return { kind: "to", value: quantity.value, soft: isApproximate(quantity) };
    case "range":
      return { kind: "band", low: quantity.low, high: quantity.high };
    case "bound": {
      return { kind: isFloor(quantity.qualifier) ? "at-least" : "at-most", value: quantity.limit };
    }
  }
}

/** What the binary fractions of two ends may add to the distance between them. */
const epsilon = 1e-9;

/** The wide interval, where a point is read as rounded or rests on figures that are: the thin line beside its mark. */
export function allowedOf({ quantity, unit }: Figure): Allowed | undefined {
  if (quantity.kind !== "point") return undefined;
  const wide = wideInterval(quantity, unit);
  // What is narrower than the last digit shown says nothing more than the number.
  if (!wide || (wide.high - wide.low) * (1 + epsilon) < 10 ** -quantity.decimals) return undefined;
  return { low: wide.low, ...(wide.high !== Infinity && { high: wide.high }) };
}

/** True where the mark has a place on an axis. */
export function isDrawn(mark: Mark): boolean {
  return mark.kind !== "words";
}

/** True where the value, or an end of it that is stated, lies below zero. */
export function isNegative({ quantity }: Pick<Figure, "quantity">): boolean {
  switch (quantity.kind) {
    case "missing":
      return false;
    case "point":
      return quantity.value < 0;
    case "bound":
      return quantity.limit < 0;
    case "range":
    case "span":
      return quantity.low < 0;
  }
}

/** The greatest value that a figure's mark or thin line reaches. */
export function reachOf(figure: Figure): number {
  return Math.max(0, ...endsOf(figure));
}

/** The stated interval's finite ends, and those of the thin line. */
function endsOf(figure: Figure): number[] {
  const hard = hardInterval(figure.quantity, figure.unit);
  const allowed = allowedOf(figure);
  return [hard?.low, hard?.high, allowed?.low, allowed?.high]
    .filter((end) => end !== undefined)
    .filter(Number.isFinite);
}

/** An axis on which all these figures have a place, zero too. */
export function scaleOfFigures(figures: readonly Figure[], unit: Unit, locale: Locale): Scale {
  const [lowest = 0, highest = 0] = extent([0, ...figures.flatMap(endsOf)]);
  return amountScale(highest, unit, locale, lowest);
}

export function markedFigure(figure: Figure, page: PageContext): MarkedFigure {
  const { cited, discrepancy } = figureRow(figure, page);
  const mark = markOf(figure, page);
  const allowed = isDrawn(mark) ? allowedOf(figure) : undefined;
  return { cited, mark, allowed, derived: figure.provenance.kind === "derived", discrepancy };
}
