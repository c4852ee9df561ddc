import type { Figure } from "../domain/figure";
import type { Context } from "./context";
import { type Case, inRole, measured, type Objection, reason } from "./reasons";

const name = ({ entities: [entity] }: Figure) => ({ text: entity.name });

/** A part must be surely within its whole: the same body or one counted in it, women within all, a rank within all. */
export const partObjection: Objection = (applied, context) => {
  const { kind } = applied.rule;
  const whole = inRole(applied, "whole");
  const part = inRole(
    applied,
    kind === "portion" ? "share" : kind === "share" || kind === "complement" ? "part" : "women",
  );
  if (!whole || !part || part.target) return undefined;
  const [first, other] = [part.entities[0], whole.entities[0]];
  const isWithin =
    context.isCountedIn(first.id, other.id) &&
    isSexWithin(part, whole, kind === "portion") &&
    areCodesWithin(part, whole);
  if (!isWithin) return reason("part-not-within", { id: part.id }, { id: whole.id });
  return context.isAreaWithin(part.area.id, whole.area.id)
    ? undefined
    : reason("areas-differ", { text: part.area.name }, { text: whole.area.name });
};

/** A share of women is taken of women and men together. */
function isSexWithin(part: Figure, whole: Figure, isShare: boolean): boolean {
  if (whole.sex === "_T" || whole.sex === "_Z") return true;
  return part.sex === whole.sex && !isShare;
}

function areCodesWithin(part: Figure, whole: Figure): boolean {
  return Object.entries(whole.dimensions).every(
    ([dimension, code]) => code.startsWith("_") || part.dimensions[dimension] === code,
  );
}

/** No part of a sum is, or may be, inside another (data-model.md: "parts overlap (counted-in)"). */
export const overlapObjection: Objection = (applied, context) => {
  if (applied.rule.kind !== "sum") return undefined;
  const parts = measured(applied);
  for (const [place, part] of parts.entries()) {
    const other = parts.slice(place + 1).find((each) => mayOverlap(part, each, context));
    if (other) return reason("parts-overlap", name(part), name(other));
  }
  return undefined;
};

function mayOverlap(a: Figure, b: Figure, context: Context): boolean {
  const [one, other] = [a.entities[0].id, b.entities[0].id];
  const areApart =
    isEither(a.sex, b.sex, ["F", "M"]) ||
    (a.area.id !== b.area.id &&
      !context.isAreaWithin(a.area.id, b.area.id) &&
      !context.isAreaWithin(b.area.id, a.area.id));
  return !areApart && (context.mayBeCountedIn(one, other) || context.mayBeCountedIn(other, one));
}

function isEither(a: string, b: string, [first, second]: readonly [string, string]): boolean {
  return (a === first && b === second) || (a === second && b === first);
}

/** What is compared, or changes, is one thing: the same body, sex and codes; within one statement a rank may differ. */
export const populationObjection: Objection = (applied) => {
  const { kind } = applied.rule;
  if (kind !== "difference" && kind !== "change") return undefined;
  const [first, second] = measured(applied);
  if (!first || !second) return undefined;
  const isSameBody = first.entities[0].id === second.entities[0].id && first.sex === second.sex;
  if (!isSameBody) return reason("populations-differ", name(first), name(second));
  const isSameThing = first.indicator.id === second.indicator.id;
  return kind === "change" && !isSameThing
    ? reason("populations-differ", { text: first.indicator.name }, { text: second.indicator.name })
    : undefined;
};

/** Areas are equal; a part may lie in its whole, which the check of parts has seen. */
export const areaObjection: Objection = (applied) => {
  if (inRole(applied, "whole")) return undefined;
  const figures = measured(applied);
  const [first] = figures;
  const other = figures.find(({ area }) => area.id !== first?.area.id);
  return first && other ? reason("areas-differ", { text: first.area.name }, { text: other.area.name }) : undefined;
};

/** Authorised, deployed and actual strengths are different things. Where a source does not say, that is a basis too. */
export const basisObjection: Objection = (applied) => {
  const figures = measured(applied).filter(({ basis }) => basis !== undefined);
  const [first] = figures;
  const other = figures.find(({ basis }) => basis !== first?.basis);
  if (!first || !other || isRate(applied)) return undefined;
  return reason("basis-differs", { id: first.id }, { id: other.id });
};

/** A rate divides two different things, each counted in its own way. */
function isRate({ rule }: Case): boolean {
  return rule.kind === "rate";
}
