import type { Figure } from "../domain/figure";
import type { OtherStatements } from "../domain/other-statements";
import type { Locale } from "../domain/text";
import { quantitySentence } from "../format/quantity";
import { formatDate } from "../format/reference-period";
import { discrepancyWordsIn } from "../i18n/discrepancy-words";
import { differText } from "./discrepancy-text";
import type { NoteCaveat } from "./note-text";
import { producerName } from "./publication";

/** True where there is something to say. */
export function hasOtherStatements({ discrepancies, confirmedBy, earlier, latest }: OtherStatements): boolean {
  return discrepancies.length + confirmedBy.length + earlier.length > 0 || latest !== undefined;
}

/** What a note says of them: each sentence names the value and who gives it. */
export function otherStatementsText(figure: Figure, others: OtherStatements, locale: Locale): NoteCaveat[] {
  const words = discrepancyWordsIn(locale);
  const { discrepancies, confirmedBy, earlier, latest } = others;
  const text = (said: string | undefined): NoteCaveat[] => (said === undefined ? [] : [{ text: said }]);
  return [
    ...discrepancies.map((each) => ({ text: `${differText(each, figure, locale)}.` })),
    ...text(
      confirmedBy.length === 0
        ? undefined
        : words.confirmedBy(words.list(confirmedBy.map((other) => producerAndValue(other, locale)))),
    ),
    ...text(
      earlier.length === 0
        ? undefined
        : words.earlierEditions(
            words.list(earlier.map((each) => words.editionAndValue(editionText(each, locale), amountOf(each, locale)))),
          ),
    ),
    ...text(
      latest && words.revised(editionText(figure, locale), editionText(latest, locale), amountOf(latest, locale)),
    ),
  ];
}

function producerAndValue(figure: Figure, locale: Locale): string {
  const { provenance } = figure;
  const producer = provenance.kind === "read" ? producerName(provenance.citation.source, locale) : "";
  return discrepancyWordsIn(locale).producerAndValue(producer, asPrinted(figure, locale));
}

/** With the digits that the source gives, two at most, where lists show fewer. */
function asPrinted({ quantity, unit }: Figure, locale: Locale): string {
  if (quantity.kind !== "point" || quantity.step >= 1) return amountOf({ quantity, unit }, locale);
  const decimals = Math.max(quantity.decimals, Math.min(2, Math.round(-Math.log10(quantity.step))));
  return amountOf({ quantity: { ...quantity, decimals }, unit }, locale);
}

function amountOf({ quantity, unit }: Pick<Figure, "quantity" | "unit">, locale: Locale): string {
  return quantitySentence(quantity, unit, locale);
}

function editionText({ edition = "" }: Figure, locale: Locale): string {
  return formatDate(edition, locale);
}
