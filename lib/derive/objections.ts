import type { NotComputedReason } from "../domain/not-computed";
import type { Context } from "./context";
import { periodObjection } from "./objections-periods";
import {
  areaObjection,
  basisObjection,
  overlapObjection,
  partObjection,
  populationObjection,
} from "./objections-populations";
import { type Case, measured, type Objection, reason } from "./reasons";

/** A number that no computation may use: its reading is open, or it is mentioned in passing, or is no amount at all. */
const inputObjection: Objection = ({ inputs }, context) => {
  for (const { figure } of inputs) {
    const { quantity, indicator, unit } = figure;
    if (quantity.kind === "missing") return reason("input-missing", { text: indicator.name });
    const caveat = context.exclusionOf(figure.id);
    if (caveat) {
      const code = caveat.kind === "ambiguity" ? "ambiguous" : "not-comparable";
      return reason(code, { id: figure.id }, { text: caveat.text });
    }
    if (context.isIncidental(indicator.id)) return reason("passing", { text: indicator.name });
    if (quantity.kind === "span" || unit.measure === "year") return reason("span", { text: indicator.name });
    if (unit.measure === "rank") return reason("rank", { text: indicator.name });
  }
  return undefined;
};

/** A target reaches only the bodies that its source names, and only a level can be a distance away. */
const targetObjection: Objection = (applied) => {
  const target = applied.inputs.find(({ figure }) => figure.target)?.figure;
  // Of a target share of a whole the rule says which whole is meant: its source names who is to reach it.
  if (!target || applied.rule.kind === "portion") return undefined;
  const type = target.target?.type;
  if (type === "change-relative" || type === "change-points") return reason("target-no-level", { id: target.id });
  const named = new Set(target.entities.map(({ id }) => id));
  const other = measured(applied).find(({ entities: [entity] }) => !named.has(entity.id));
  return other ? reason("target-elsewhere", { id: target.id }, { text: other.entities[0].name }) : undefined;
};

/** Only numbers of one unit are added or taken from each other; persons and places are both counts. */
const unitObjection: Objection = ({ rule, inputs }) => {
  if (rule.kind !== "sum" && rule.kind !== "difference" && rule.kind !== "change") return undefined;
  const units = inputs.map(({ figure }) => figure.unit);
  const [first] = units;
  const other = units.find((unit) =>
    rule.kind === "difference" ? unit.measure !== first?.measure : unit.id !== first?.id,
  );
  return first && other ? reason("units-differ", { text: first.other }, { text: other.other }) : undefined;
};

/** In the order in which a reader would ask: is it a number, of the same thing, in the same place, at the same time? */
const objections: readonly Objection[] = [
  inputObjection,
  unitObjection,
  targetObjection,
  overlapObjection,
  partObjection,
  populationObjection,
  areaObjection,
  basisObjection,
  periodObjection,
];

/** The first thing that forbids a computation; undefined where it is legitimate. */
export function objectionTo(applied: Case, context: Context): NotComputedReason | undefined {
  for (const objection of objections) {
    const found = objection(applied, context);
    if (found) return found;
  }
  return undefined;
}
