import { enteredText } from "../cite/computation";
import { sourceAuthors } from "../cite/publication";
import { reliabilityText } from "../cite/reliability";
import type { FigureRow } from "../document/figure-row";
import { type Figure, placesOf } from "../domain/figure";
import type { Locale } from "../domain/text";
import { formatLocator } from "../format/locator";
import { isApproximate, quantitySentence, quantityText } from "../format/quantity";
import { periodText } from "../format/reference-period";
import { messagesIn } from "../i18n/messages";
import type { Frame, PageNote } from "../view/frame";
import { wholeNoteLine } from "../view/note-line";

/**
 * What a figure says when it leaves: in a table, a picture, a document. Every format uses it, so that none can say less.
 * Numbers are numbers; an end that is open, and a value that is missing, is absent.
 */
export interface FigureStatement {
  readonly id: string;
  readonly indicator: string;
  readonly entity: string;
  /** An area, a sex, a rank, a kind that is no plain count. */
  readonly details: readonly string[];
  readonly area: string;
  readonly sex: string;
  readonly unit: string;
  /** In signs, as tables have it: “> 6,000”. */
  readonly shown: string;
  /** In words: “over 6,000”. */
  readonly spoken: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** As observations.csv has it: empty, `over`, `at-least`, `under`, `at-most`, `range`, `span`. */
  readonly qualifier: string;
  /** True where the number is shown with ≈: “about”, or an estimate. */
  readonly about: boolean;
  /** SDMX CL_OBS_STATUS. */
  /** How far it can be relied on, in words. */
  readonly reliability: string;
  readonly status: string;
  readonly period: string;
  /** What a strength counts, in words; empty where that does not apply. */
  readonly basis: string;
  /** The number of its note in this document, and all that the note says. */
  readonly note: number;
  readonly noteText: string;
  /** The authors of the publications that it was read from or computed from, and where in them; or who entered it. */
  readonly source: string;
  readonly locator: string;
  /** The address of its page, without the host. */
  readonly address: string;
  /** What others state of the same thing and date, and who; else empty. */
  readonly differs: string;
}

/** The statement of a figure in a list. `frame` is of the page or document on which it is cited. */
export function statementOf(row: FigureRow, frame: Frame): FigureStatement {
  const { locale } = frame;
  const words = messagesIn(locale);
  const { figure, note } = row.cited;
  const { quantity, unit } = figure;
  const citations = placesOf(figure);
  const pageNote = noteOf(frame, note);
  if (!pageNote) throw new RangeError(`${figure.id} is cited by note ${note}, which the document lacks`);
  return {
    id: figure.id,
    indicator: row.subject.indicator,
    entity: row.subject.entity,
    details: row.subject.details,
    area: figure.area.name[locale],
    sex: words.sexes[figure.sex],
    unit: unit.other[locale],
    shown: quantityText(quantity, unit, locale),
    spoken: quantitySentence(quantity, unit, locale),
    ...endsOf(figure),
    status: quantity.status,
    reliability: reliabilityText(figure, locale),
    period: periodText(figure.period, locale),
    basis: figure.basis === undefined ? "" : words.bases[figure.basis],
    note,
    noteText: wholeNoteLine(pageNote, locale),
    source: [
      ...new Set([...citations.map(({ source }) => sourceAuthors(source, locale)), ...enteredOf(figure, locale)]),
    ].join("; "),
    locator: [...new Set(citations.map((citation) => formatLocator(citation.locator, locale)))].join("; "),
    address: row.href,
    differs: row.discrepancy?.rivals ?? "",
  };
}

const byNumber = new WeakMap<Frame["notes"], ReadonlyMap<number, PageNote>>();

/** The note of a number: a document of many figures asks for each. */
function noteOf({ notes }: Frame, number: number): PageNote | undefined {
  const known = byNumber.get(notes) ?? new Map(notes.map((note) => [note.number, note]));
  byNumber.set(notes, known);
  return known.get(number);
}

/** Where the author of a report has it from, or the figures that it was computed from. */
function enteredOf(figure: Figure, locale: Locale): string[] {
  const { provenance } = figure;
  const inputs = provenance.kind === "derived" ? provenance.inputs.flatMap((input) => enteredOf(input, locale)) : [];
  return [...[enteredText(figure, locale) ?? []].flat(), ...inputs];
}

function endsOf({ quantity }: Figure): Pick<FigureStatement, "value" | "low" | "high" | "qualifier" | "about"> {
  switch (quantity.kind) {
    case "missing":
      return { qualifier: "", about: false };
    case "point":
      return { value: quantity.value, qualifier: "", about: isApproximate(quantity) };
    case "bound": {
      const isFloor = quantity.qualifier === "over" || quantity.qualifier === "at-least";
      const end = isFloor ? { low: quantity.limit } : { high: quantity.limit };
      return { ...end, qualifier: quantity.qualifier, about: false };
    }
    case "range":
    case "span":
      return { low: quantity.low, high: quantity.high, qualifier: quantity.kind, about: false };
  }
}
