import type { Status } from "../../domain/quantity";
import { statusOf } from "../cells/cell-parts";
import { type CellReading, isMissing } from "../cells/read-cell";
import type { SourceNote } from "../source";
import { digest } from "../text";

/** A caveat of the candidate: what the table says in words beside a figure. */
export interface ImportedCaveat {
  readonly id: string;
  readonly text: string;
  readonly text_fr: string;
}

/** The caveat with these words; its id follows from them, so that the next import gives it the same. */
function caveat(text: string, text_fr: string): ImportedCaveat {
  return { id: `imported-${digest(text)}`, text, text_fr };
}

/** Words of the table in a column of caveats. */
export function columnCaveat(words: string): ImportedCaveat {
  const quoted = quotable(words);
  return caveat(`The table says: “${quoted}”.`, `Le tableau dit : « ${quoted} ».`);
}

/** In what a table counts, by the power of ten: English, French. */
const counts: Readonly<Record<number, readonly [string, string]>> = {
  3: ["thousands", "milliers"],
  6: ["millions", "millions"],
  9: ["billions", "milliards"],
  12: ["trillions", "billions"],
};

/** That the printed number was multiplied, because the table counts in thousands, millions, … */
export function scaleCaveat(power: number): ImportedCaveat {
  const [english, french] = counts[power] ?? [
    `powers of ten (exponent ${power})`,
    `puissances de dix (exposant ${power})`,
  ];
  return caveat(
    `The table counts in ${english}: what it prints was multiplied accordingly.`,
    `Le tableau compte en ${french}\u00A0: ce qu’il imprime a été multiplié en conséquence.`,
  );
}

/** What a person said of the time of a table that names none itself. */
export function periodCaveat(period: string): ImportedCaveat {
  return caveat(
    `The table names no time. “${period}” was given to all of it when it was imported, so its figures may mix years.`,
    `Le tableau n’indique aucune date. « ${period} » lui a été donné en entier à l’importation : ses chiffres peuvent mêler des années.`,
  );
}

/** What a status means: English, French. */
const statusWords: Partial<Record<Status, readonly [string, string]>> = {
  B: ["a break in the series", "rupture de série"],
  U: ["of low reliability", "peu fiable"],
  E: ["estimated", "estimé"],
  P: ["provisional", "provisoire"],
};

/**
 * The caveats that the markers of a cell become: what the notes beside the table say of them, or that nothing says
 * it. A marker that stands for the status (`e`, `p`) or for the missing number itself needs no note; a second status,
 * which a figure has no room for, is a caveat.
 */
export function markerCaveats(reading: CellReading, notes: readonly SourceNote[]): ImportedCaveat[] {
  return reading.markers.flatMap((marker) => markerCaveat(marker, reading, notes) ?? []);
}

function markerCaveat(marker: string, reading: CellReading, notes: readonly SourceNote[]): ImportedCaveat | undefined {
  const found = notes.filter((note) => note.marker !== undefined && inner(note.marker) === inner(marker));
  const sign = quotable(marker);
  if (found.length > 0) {
    const words = quotable(found.map(({ text }) => text).join(" "));
    return caveat(
      `The table says of its marker “${sign}”: “${words}”.`,
      `Le tableau dit de son signe « ${sign} » : « ${words} ».`,
    );
  }
  const status = statusOf([marker]);
  if (isMissing(reading) || (status !== "A" && status === reading.status)) return undefined;
  const said = statusWords[status];
  return said
    ? caveat(
        `The table marks this figure “${sign}” too: ${said[0]}.`,
        `Le tableau porte aussi le signe « ${sign} » à côté de ce chiffre\u00A0: ${said[1]}.`,
      )
    : caveat(
        `The table prints the marker “${sign}” beside this figure and explains it nowhere.`,
        `Le tableau imprime le signe « ${sign} » à côté de ce chiffre et ne l’explique nulle part.`,
      );
}

/** `(a)`, `a)` and `a` are one marker. */
function inner(marker: string): string {
  return /^[([]?(.+?)[)\]]?$/.exec(marker)?.[1] ?? marker;
}

/** Words that can be between quotation marks in one line; square brackets would name a figure there. */
function quotable(words: string): string {
  return words
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[“”«»]/g, "'")
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .trim();
}
