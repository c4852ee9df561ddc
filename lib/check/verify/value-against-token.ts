import type { Figure } from "../../domain/figure";
import { type Claim, isYear, tokenClaims } from "./token-claims";

/** Why a figure's cells and its printed token do not agree. */
export interface TokenDiscrepancy {
  /** `no-number`: the token has none that Muster can read. `unit`: a per cent sign, or a span of years, in another unit. */
  readonly code: "token-says-otherwise" | "no-number" | "unit";
  readonly claims: readonly Claim[];
}

/** Compares a figure's value or bounds with the token it was printed as; undefined where they agree. */
export function valueAgainstToken(figure: Figure, printed: string): TokenDiscrepancy | undefined {
  if (figure.quantity.kind === "missing") return undefined;
  const claims = tokenClaims(groupsByPoint(figure) ? printed.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, "\u00A0") : printed);
  if (claims.length === 0) return { code: "no-number", claims };
  const agreeing = claims.filter((claim) =>
    claim.kind === "range" ? agreesWithRange(figure, claim) : agreesWithNumber(figure, claim),
  );
  if (agreeing.length === 0) return { code: "token-says-otherwise", claims };
  if (agreeing.every((claim) => !fitsUnit(figure, claim))) return { code: "unit", claims: agreeing };
  return undefined;
}

/** A text in French has a comma before decimals; a point before three digits sets thousands apart: “11.240 militaires”. */
function groupsByPoint({ provenance }: Figure): boolean {
  if (provenance.kind !== "read") return false;
  const { type, language } = provenance.citation.source;
  return language === "fr" && type !== "dataset";
}

/** A per cent sign wants a percentage; a span and a unit of years want years, and each other. */
function fitsUnit({ unit, quantity }: Figure, claim: Claim): boolean {
  if (claim.percent && unit.measure !== "percent" && unit.measure !== "points") return false;
  if (quantity.kind === "span") return unit.measure === "year";
  return unit.measure !== "year" || isYear(claim.kind === "range" ? claim.high : claim.value);
}

function agreesWithRange({ quantity, unit }: Figure, claim: Claim & { kind: "range" }): boolean {
  const isCeiling = claim.qualifier === "at-most";
  if (quantity.kind === "bound")
    return isCeiling && quantity.qualifier === "at-most" && same(quantity.limit, claim.high);
  if (quantity.kind !== "range" && quantity.kind !== "span") return false;
  const low = claim.low ?? unit.floor ?? 1;
  return same(quantity.low, low) && same(quantity.high, claim.high);
}

function agreesWithNumber(figure: Figure, claim: Claim & { kind: "number" }): boolean {
  const { quantity, unit, target } = figure;
  const isShare = unit.measure === "percent";
  // `1/5` of a whole is neither 1 nor 5 per cent.
  if (isShare && claim.side) return false;
  const value = isShare && claim.fraction ? claim.value * 100 : claim.value;
  if (quantity.kind === "bound") {
    const allowed = claim.qualifier === "nearly" ? "under" : claim.qualifier;
    return same(quantity.limit, value) && quantity.qualifier === allowed;
  }
  if (quantity.kind !== "point" || !same(quantity.value, value)) return false;
  const { about, status } = quantity;
  switch (claim.qualifier) {
    case undefined:
      return !about;
    case "about":
    case "nearly":
    case "estimated":
      return about || status === "E" || status === "U";
    default:
      // A target's limit is in its terms: "at least 30%" is a target of 30.
      return target?.comparison === claim.qualifier;
  }
}

/** Equal to ten significant digits: "one third" is kept as 33.33333333 per cent. */
function same(a: number, b: number): boolean {
  return a === b || a.toPrecision(10) === b.toPrecision(10);
}
