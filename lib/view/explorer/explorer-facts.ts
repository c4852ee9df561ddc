import type { Allowed, Mark, Scale, Tick, Tone } from "../../chart/spec";
import type { ExplorerText } from "../../i18n/explorer-words";

/**
 * What a chart that is explored knows, handed to the browser as JSON: places on axes as numbers, and every word ready in
 * the reader's language. The browser computes and formats nothing but places.
 */
export interface ExplorerFacts {
  readonly kind: "series" | "bars";
  /** What is explored, for those who do not see it. */
  readonly region: string;
  readonly words: ExplorerText;
  /** Of a series the dates, oldest first; of bars the rows, from the top. */
  readonly stops: readonly ExplorerStop[];
  /** The axis that the stops stand on; of bars, rows from 0. */
  readonly along: ExplorerAxis;
  readonly panels: readonly ExplorerPanel[];
  /** All that the notes of the figures say; points name them by their place here. */
  readonly notes: readonly string[];
  readonly reference?: { readonly kind: "target" | "benchmark"; readonly value: number };
}

export interface ExplorerStop {
  readonly at: number;
  readonly label: string;
}

export interface ExplorerAxis extends Scale {
  /** Every whole year with its label, for where a part of the axis is shown. */
  readonly years: readonly Tick[];
}

export interface ExplorerPanel {
  readonly id: string;
  readonly scale: Scale;
  /** True where lines of women stand beside lines of all. */
  readonly mixed: boolean;
  readonly lines: readonly ExplorerLine[];
}

export interface ExplorerLine {
  readonly id: string;
  /** Whose, and what tells it from others: empty where it is alone. */
  readonly name: string;
  readonly style: number;
  readonly tone: Tone;
  /** In the order of the stops. */
  readonly points: readonly ExplorerPoint[];
}

export interface ExplorerPoint {
  /** Of the figure. */
  readonly id: string;
  /** Its stop; an interval of time lasts `from` to `until` around it. */
  readonly at: number;
  readonly from?: number;
  readonly until?: number;
  readonly mark: Mark;
  readonly allowed?: Allowed;
  readonly derived: boolean;
  readonly disagrees: boolean;
  readonly joined: boolean;
  /** Where the series breaks between the point before and this one. */
  readonly breakAt?: number;
  /** A part within another bar. */
  readonly inside?: boolean;
  /** The number in words, with its unit. */
  readonly value: string;
  readonly period: string;
  readonly spoken: string;
  /** Its place in `notes`. */
  readonly note: number;
}
