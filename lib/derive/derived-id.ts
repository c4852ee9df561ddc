import type { Dataset } from "../domain/dataset";
import { inputsOf, type Rule, type RuleInput } from "../domain/derivation";
import type { FigureParts } from "../domain/figure";
import { type ReferencePeriod, toEdtf } from "../domain/reference-period";
import type { Input } from "./reasons";

/**
 * The address of a result: indicator, body and period in words without dots and slashes
 * (`women-share--national-guard--2015`), with the area where it is not the dataset's own, and with sex and other codes
 * where they are not the total, unless they are fixed by the rule and meant by the result's own indicator.
 */
export function derivedId(
  rule: Rule,
  subject: Pick<Input, "role" | "figure">,
  parts: Pick<FigureParts, "entities" | "area" | "sex" | "dimensions" | "period">,
  dataset: Dataset,
): string {
  const input = inputsOf(rule).find(([role]) => role === subject.role)?.[1];
  const isOwn = subject.figure.indicator.id !== rule.indicator;
  const codes = Object.entries({ sex: parts.sex, ...parts.dimensions })
    .filter(([name, code]) => !code.startsWith("_") && !(isOwn && isFixed(name, input)))
    .map(([, code]) => code.toLowerCase());
  const area = parts.area.id === dataset.description.area ? [] : [parts.area.id];
  return [rule.indicator, parts.entities[0].id, ...area, periodWords(parts.period), ...codes].join("--");
}

function isFixed(name: string, input: RuleInput | undefined): boolean {
  return typeof input === "string" || input?.[name] !== undefined;
}

function periodWords(period: ReferencePeriod): string {
  switch (period.kind) {
    case "since":
      return `since-${period.start}`;
    case "until":
      return `until-${period.end}`;
    default:
      return toEdtf(period).replace(/[/:]/, "-");
  }
}
