import { foreignLanguage, type TextPiece } from "../cite/publication";
import type { Exhibit } from "../document/block";
import type { Figure } from "../domain/figure";
import { formatNumber } from "../format/number";
import { representationWordsIn } from "../i18n/representation-words";
import type { PageDraft } from "./frame";

/** A target whose wording leaves open what is meant: the wording, and what it may mean. */
export interface TargetReadings {
  readonly target: Figure;
  /** A sentence with the words printed, which are in the source's language. */
  readonly printed: readonly TextPiece[];
  readonly readings: readonly string[];
  /** Empty where the source gives what a rise is counted from. */
  readonly noBaseline: string;
}

/** The readings of the target that an exhibit is drawn against; undefined where there is none, or no doubt. */
export function readingsOf({ chart }: Exhibit, { locale }: PageDraft): TargetReadings | undefined {
  const target = chart.kind === "bars" ? chart.reference?.cited?.figure : undefined;
  if (target?.target?.type !== "unclear" || target.unit.measure !== "percent") return undefined;
  const { quantity, provenance } = target;
  if (quantity.kind !== "point" || provenance.kind !== "read") return undefined;
  const words = representationWordsIn(locale).readings;
  const { printed, source } = provenance.citation;
  const lang = foreignLanguage(source, locale);
  const [before = "", after = ""] = words.printed("\n").split("\n");
  const number = formatNumber(quantity.value, locale, quantity.decimals);
  return {
    target,
    printed: [{ text: before }, { text: printed, ...(lang !== undefined && { lang }) }, { text: after }],
    readings: [words.level(number), words.points(number), words.relative(number)],
    noBaseline: target.target.baseline === undefined ? words.noBaseline : "",
  };
}
