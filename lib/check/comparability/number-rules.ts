import { Context } from "../../derive/context";
import { type Figure, isMeasured, sourceIdsOf } from "../../domain/figure";
import { bases } from "../../domain/observation";
import { statuses } from "../../domain/quantity";
import { type ComparabilityRules, codesIn, namesInOrder, unlikeMost, withNames } from "./rule";

/** How the numbers were made and are stated. */
export const numberRules = {
  /** Numbers of different units have no common axis. */
  units: ({ figures }) => ({
    isApart: true,
    figures: unlikeMost(figures, ({ unit }) => unit.id),
    things: namesInOrder(figures.map(({ unit }) => unit.other)),
  }),

  /** Numbers that the dataset keeps out of every computation, because a caveat says that their reading is open. */
  ambiguous: ({ figures, dataset }) => {
    const context = new Context(dataset);
    const open = figures.filter(({ id }) => context.exclusionOf(id));
    return { isApart: true, ...withNames(open, figures) };
  },

  /**
   * Authorised, deployed and actual strengths are different things and share no axis. Where a source states none it may be
   * the same: beside those that do, a sentence says so.
   */
  basis: ({ figures }) => {
    const stated = figures.filter(({ basis }) => basis !== undefined && basis !== "not-stated");
    const apart = unlikeMost(stated, ({ basis }) => String(basis));
    const occurring = figures.map(({ basis }) => basis);
    const things = codesIn(occurring, bases);
    if (apart.length > 0) return { isApart: true, figures: apart, things };
    return stated.length > 0 ? { figures: figures.filter(({ basis }) => basis === "not-stated"), things } : undefined;
  },

  /** Plans, surveys and baselines beside what was counted. */
  kinds: ({ figures }) => ({
    figures: unlikeMost(figures, kindOf),
    things: codesIn(figures.map(kindOf), ["actual", ...ownKinds, "target"]),
  }),

  /** Figures that do not all rest on the same publications; the facts are the ids of those that only some rest on. */
  sources: ({ figures }) => ({
    figures: unlikeMost(figures, (figure) => sourceIdsOf(figure).join()),
    things: [...idsOfSome(figures.map(sourceIdsOf))].sort().map((code) => [{ code }]),
  }),

  /** Figures that a caveat defines in a way that is not that of all. */
  definitions: ({ figures }) => {
    const ofSome = idsOfSome(figures.map(definitionsOf));
    return withNames(
      figures.filter((figure) => definitionsOf(figure).some((id) => ofSome.has(id))),
      figures,
    );
  },

  /** Estimates, provisional and doubtful numbers beside numbers without reservation, or beside each other. */
  statuses: ({ figures }) => {
    if (unlikeMost(figures, statusOf).length === 0) return undefined;
    const reserved = figures.filter((figure) => statusOf(figure) !== "A");
    return { figures: reserved, things: codesIn(reserved.map(statusOf), statuses) };
  },

  /** Numbers of which only limits are known, or that are “about”: they are compared as far as the limits go. */
  bounds: ({ figures }) =>
    figures.length < 2
      ? undefined
      : withNames(
          figures.filter(({ quantity }) => (quantity.kind === "point" ? quantity.about : quantity.kind !== "span")),
          figures,
        ),
} satisfies ComparabilityRules;

const ownKinds = ["baseline", "plan", "survey"] as const;

function kindOf(figure: Figure): string {
  if (!isMeasured(figure)) return "target";
  return ownKinds.find((kind) => kind === figure.kind) ?? "actual";
}

function definitionsOf({ caveats }: Figure): string[] {
  return caveats.flatMap(({ id, kind }) => (kind === "definition" ? [id] : []));
}

/** The ids that some of the lists have, but not all. */
function idsOfSome(lists: readonly (readonly string[])[]): Set<string> {
  return new Set([...new Set(lists.flat())].filter((id) => !lists.every((list) => list.includes(id))));
}

/** A break is a matter of its series. */
function statusOf({ quantity: { status } }: Figure): string {
  return status === "B" ? "A" : status;
}
