import type { Caveat } from "../domain/caveat";
import type { Dataset } from "../domain/dataset";
import { inputsOf, type Rule } from "../domain/derivation";
import { areOfOneStatement, type Figure, type FigureParts, figure } from "../domain/figure";
import { byId } from "../domain/grouped";
import type { NotComputedReason } from "../domain/not-computed";
import { type ReferencePeriod, toEdtf } from "../domain/reference-period";
import type { Unit } from "../domain/unit";
import { type Case, type Input, measured, reason, subjectOf } from "./application";
import { derivedQuantity } from "./derived-quantity";
import { type Evaluated, evaluatedOf, significantDigits, worstStatus } from "./evaluated";
import type { ExactInterval } from "./exact-interval";
import { compute } from "./formulas";
import { haveOnePeriod, overTime } from "./validity-rules";

/**
 * Computes what a legitimate application of a rule comes to. `known` gives the fractions behind figures that were
 * computed before. The reason where there is nothing to show: a division by zero, or a result without any limit.
 */
export function deriveFigure(
  applied: Case,
  dataset: Dataset,
  known: (figure: Figure) => Evaluated | undefined,
): Evaluated | NotComputedReason {
  const inputs = applied.inputs.flatMap(({ figure }) => known(figure) ?? evaluatedOf(figure) ?? []);
  const intervals = intervalsOf(applied, inputs);
  if ("code" in intervals) return intervals;
  const parts = partsOf(applied, dataset);
  const quantity = derivedQuantity(intervals, {
    decimals: decimalsOf(applied, parts),
    digits: multiplying.has(applied.rule.kind) ? Math.min(...inputs.map(significantDigits)) : Infinity,
    about: inputs.some(({ figure: input }) => saysAbout(input)),
    status: worstStatus(inputs),
    unit: limitsOf(applied.rule, parts.unit),
  });
  if (!quantity) return reason("nothing-known");
  return { figure: figure({ ...parts, quantity }), ...intervals };
}

const multiplying: ReadonlySet<Rule["kind"]> = new Set(["share", "rate", "ratio", "portion"]);

/** True for a number that its source, or a calculation before, calls approximate. */
export function saysAbout({ quantity }: Figure): boolean {
  return quantity.kind === "point" && quantity.about;
}

function intervalsOf(
  { rule, inputs: named }: Case,
  inputs: readonly Evaluated[],
): Omit<Evaluated, "figure"> | NotComputedReason {
  const resultOf = (intervalOf: (input: Evaluated) => ExactInterval) =>
    compute(
      rule,
      inputs.map((input, index) => ({
        role: named[index]?.role ?? "of",
        interval: intervalOf(input),
        isPercent: input.figure.unit.measure === "percent",
      })),
    );
  const hard = resultOf((input) => input.hard);
  if (typeof hard === "string") return reason(hard);
  const wide = inputs.every((input) => input.hard === input.wide) ? hard : resultOf((input) => input.wide);
  if (typeof wide === "string") return reason(wide);
  if (inputs.every((input) => input.hard === input.rough)) return { hard, wide, rough: hard };
  const isKnown = inputs.every(({ rough }) => rough !== undefined);
  const rough = isKnown ? resultOf((input) => input.rough ?? input.wide) : "unknown";
  return { hard, wide, rough: typeof rough === "string" ? undefined : rough };
}

/** The limits that a result has by nature. A difference goes below the zero at which amounts begin. */
function limitsOf({ kind }: Rule, { floor, ceiling }: Unit): Pick<Unit, "floor" | "ceiling"> {
  const hasFloor = floor !== undefined && !(kind === "difference" && floor >= 0);
  return { floor: hasFloor ? floor : undefined, ceiling };
}

/** Decimals belong to the indicator; a sum or difference has no more than the roughest of the numbers measured. */
function decimalsOf(applied: Case, { indicator }: Pick<FigureParts, "indicator">): number {
  if (applied.rule.kind !== "sum" && applied.rule.kind !== "difference") return indicator.decimals;
  const decimals = measured(applied).map(({ quantity }) => (quantity.kind === "missing" ? 0 : quantity.decimals));
  return Math.min(indicator.decimals, ...decimals);
}

function partsOf(applied: Case, dataset: Dataset): Omit<FigureParts, "quantity"> {
  const { rule, inputs } = applied;
  const leading = subjectOf(applied);
  const subject = leading.figure;
  const indicator = dataset.indicators.get(rule.indicator);
  const entity = rule.entity === undefined ? subject.entities[0] : dataset.entities.get(rule.entity);
  if (!indicator || !entity) throw new Error(`unchecked rule: ${rule.id}`);
  const figures = measured(applied);
  const bases = new Set(figures.map(({ basis }) => basis));
  const [basis] = bases.size === 1 ? bases : [];
  const isOneStatement = areOfOneStatement(figures);
  const because = isOneStatement || haveOnePeriod(figures) || overTime(applied) ? undefined : rule.acceptPeriods;
  const [first = leading, ...others] = inputs;
  const parts = {
    indicator,
    unit: indicator.unit,
    entities: [entity] as const,
    area: subject.area,
    sex: figures.every(({ sex }) => sex === subject.sex) || rule.kind !== "sum" ? subject.sex : ("_T" as const),
    dimensions: subject.dimensions,
    period: periodOf(applied, subject),
    kind: subject.kind,
    basis,
    statement: isOneStatement ? subject.statement : undefined,
    provenance: {
      kind: "derived" as const,
      rule,
      inputs: [first.figure, ...others.map((input) => input.figure)] as const,
      because,
    },
    caveats: caveatsOf(applied, because && { id: `${rule.id}-periods`, kind: "caveat", text: because }),
  };
  return { id: derivedId(rule, leading, parts, dataset), ...parts };
}

/** The subject's own period; from one date to the other where a thing is seen at two; none for a sum of mixed dates. */
function periodOf(applied: Case, subject: Figure): ReferencePeriod {
  const pair = overTime(applied);
  if (pair?.from.period.kind === "date" && pair.to.period.kind === "date") {
    return { kind: "interval", start: pair.from.period.date, end: pair.to.period.date };
  }
  const isMixed = applied.rule.kind === "sum" && !haveOnePeriod(measured(applied));
  return isMixed ? { kind: "undated" } : subject.period;
}

/** All that a reader must know of the inputs, and why their periods may differ, unless an input has the same reason. */
function caveatsOf({ inputs }: Case, because: Caveat | undefined): Caveat[] {
  const caveats = inputs.flatMap(({ figure: input }) => input.caveats);
  const isNew = because && !caveats.some(({ text }) => text.en === because.text.en && text.fr === because.text.fr);
  return [...byId([...caveats, ...(isNew ? [because] : [])]).values()];
}

/**
 * The address of a result: indicator, body and period in words without dots and slashes
 * (`women-share--national-guard--2015`), with the area where it is not the dataset's own, and with sex and other codes
 * where they are not the total, unless they are fixed by the rule and meant by the result's own indicator.
 */
function derivedId(
  rule: Rule,
  subject: Pick<Input, "role" | "figure">,
  parts: Pick<FigureParts, "entities" | "area" | "sex" | "dimensions" | "period">,
  dataset: Dataset,
): string {
  const input = inputsOf(rule).find(([role]) => role === subject.role)?.[1];
  const isOwn = subject.figure.indicator.id !== rule.indicator;
  const isFixed = (name: string) => typeof input === "string" || input?.[name] !== undefined;
  const codes = Object.entries({ sex: parts.sex, ...parts.dimensions })
    .filter(([name, code]) => !code.startsWith("_") && !(isOwn && isFixed(name)))
    .map(([, code]) => code.toLowerCase());
  const area = parts.area.id === dataset.description.area ? [] : [parts.area.id];
  return [rule.indicator, parts.entities[0].id, ...area, periodWords(parts.period), ...codes].join("--");
}

function periodWords(period: ReferencePeriod): string {
  if (period.kind === "since") return `since-${period.start}`;
  return period.kind === "until" ? `until-${period.end}` : toEdtf(period).replace(/[/:]/, "-");
}
