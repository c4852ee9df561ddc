import { Context } from "../../derive/context";
import { type Figure, isMeasured, sourceIdsOf } from "../../domain/figure";
import { bases } from "../../domain/observation";
import { statuses } from "../../domain/quantity";
import { type ComparabilityRule, codesIn, namesInOrder, unlikeMost, withNames } from "./rule";

/** Numbers of different units have no common axis. */
export const unitsRule: ComparabilityRule = ({ figures }) => ({
  isApart: true,
  figures: unlikeMost(figures, ({ unit }) => unit.id),
  things: namesInOrder(figures.map(({ unit }) => unit.other)),
});

/** Numbers that the dataset keeps out of every computation, because a caveat says that their reading is open. */
export const ambiguousRule: ComparabilityRule = ({ figures, dataset }) => {
  const context = new Context(dataset);
  const open = figures.filter(({ id }) => context.exclusionOf(id));
  return { isApart: true, ...withNames(open, figures) };
};

/**
 * Authorised, deployed and actual strengths are different things and share no axis. Where a source states none it may be
 * the same: beside those that do, a sentence says so.
 */
export const basisRule: ComparabilityRule = ({ figures }) => {
  const stated = figures.filter(({ basis }) => basis !== undefined && basis !== "not-stated");
  const apart = unlikeMost(stated, ({ basis }) => String(basis));
  const occurring = figures.map(({ basis }) => basis);
  const things = codesIn(occurring, bases);
  if (apart.length > 0) return { isApart: true, figures: apart, things };
  return stated.length > 0 ? { figures: figures.filter(({ basis }) => basis === "not-stated"), things } : undefined;
};

const ownKinds = ["baseline", "plan", "survey"] as const;

/** Plans, surveys and baselines beside what was counted. */
export const kindsRule: ComparabilityRule = ({ figures }) => ({
  figures: unlikeMost(figures, kindOf),
  things: codesIn(figures.map(kindOf), ["actual", ...ownKinds, "target"]),
});

function kindOf(figure: Figure): string {
  if (!isMeasured(figure)) return "target";
  return ownKinds.find((kind) => kind === figure.kind) ?? "actual";
}

/** Figures that do not all rest on the same publications; the facts are the ids of those that only some rest on. */
export const sourcesRule: ComparabilityRule = ({ figures }) => ({
  figures: unlikeMost(figures, (figure) => sourceIdsOf(figure).join()),
  things: [...idsOfSome(figures.map(sourceIdsOf))].sort().map((code) => [{ code }]),
});

/** Figures that a caveat defines in a way that is not that of all. */
export const definitionsRule: ComparabilityRule = ({ figures }) => {
  const ofSome = idsOfSome(figures.map(definitionsOf));
  return withNames(
    figures.filter((figure) => definitionsOf(figure).some((id) => ofSome.has(id))),
    figures,
  );
};

function definitionsOf({ caveats }: Figure): string[] {
  return caveats.flatMap(({ id, kind }) => (kind === "definition" ? [id] : []));
}

/** The ids that some of the lists have, but not all. */
function idsOfSome(lists: readonly (readonly string[])[]): Set<string> {
  return new Set([...new Set(lists.flat())].filter((id) => !lists.every((list) => list.includes(id))));
}

/** Estimates, provisional and doubtful numbers beside numbers without reservation, or beside each other. */
export const statusesRule: ComparabilityRule = ({ figures }) => {
  if (unlikeMost(figures, statusOf).length === 0) return undefined;
  const reserved = figures.filter((figure) => statusOf(figure) !== "A");
  return { figures: reserved, things: codesIn(reserved.map(statusOf), statuses) };
};

/** A break is a matter of its series. */
function statusOf({ quantity: { status } }: Figure): string {
  return status === "B" ? "A" : status;
}

/** Numbers of which only limits are known, or that are “about”: they are compared as far as the limits go. */
export const boundsRule: ComparabilityRule = ({ figures }) =>
  figures.length < 2 ? undefined : withNames(figures.filter(isInexact), figures);

function isInexact({ quantity }: Figure): boolean {
  return quantity.kind === "point" ? quantity.about : quantity.kind !== "span";
}
