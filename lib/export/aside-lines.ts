import type { Locale } from "../domain/text";
import { quantitySentence } from "../format/quantity";
import { benchmarkWordsIn } from "../i18n/benchmark-words";
import { exhibitWordsIn } from "../i18n/exhibit-words";
import { exportWordsIn } from "../i18n/export-words";
import type { Aside, ExhibitTable } from "../view/exhibit/exhibit";
import { plainSentence } from "../view/exhibit/sentence";
import type { WomenNeeded } from "../view/women-needed";

/** What does not match among an exhibit's figures, and what stands beside its drawing, in sentences. */
export function remarkLines({ guards = [], aside }: ExhibitTable, locale: Locale): string[] {
  return [...guards, ...asideLines(aside, locale)];
}

/** What stands beside a drawing, in sentences; its figures stand in the table too. */
export function asideLines(aside: Aside | undefined, locale: Locale): string[] {
  const { named } = exportWordsIn(locale);
  switch (aside?.kind) {
    case undefined:
      return [];
    case "target":
      return [
        plainSentence(aside.sentences, locale),
        ...aside.gaps.map(({ row, source }) => {
          const { figure } = row.cited;
          const about = [row.subject.entity, source].filter((part) => part !== "").join(", ");
          return named(about, quantitySentence(figure.quantity, figure.unit, locale));
        }),
        ...aside.verdicts.map(({ entity, text }) => named(entity, text)),
      ].filter((line) => line !== "");
    case "overlaps": {
      const words = exhibitWordsIn(locale).overlaps;
      return [`${words.title}. ${words.lead}`, ...aside.overlaps.map(({ text, locator }) => `${text} (${locator}).`)];
    }
    case "women-needed":
      return neededLines(aside.needed, locale);
  }
}

function neededLines({ benchmark, hasTarget, laidBy, rows }: WomenNeeded, locale: Locale): string[] {
  const words = benchmarkWordsIn(locale);
  const { named } = exportWordsIn(locale);
  return [
    `${words.caption(benchmark)}. ${hasTarget ? "" : `${words.noTarget} `}${words.laid[laidBy]}`,
    ...rows.map((row) => {
      if (row.kind === "share") return named(row.entity, words.noCounts);
      if ("reason" in row.needed) return named(row.entity, row.needed.reason);
      const { figure } = row.needed.cited;
      return named(row.entity, quantitySentence(figure.quantity, figure.unit, locale));
    }),
  ];
}
