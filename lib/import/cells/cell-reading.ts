/** How sure a printed number is, in the codes of SDMX: normal, estimated, provisional, break in the series, low reliability. */
export type PointStatus = "A" | "E" | "P" | "B" | "U";

/** Why there is no number, in the codes of SDMX: missing, not existing, not applicable, suppressed. */
export type MissingStatus = "O" | "L" | "M" | "Q";

/** What stands in a cell where a number is expected; `printed` is the cell's own text, and no marker is lost. */
export type CellReading =
  | {
      readonly kind: "point";
      readonly value: number;
      readonly qualifier?: "about";
      readonly status: PointStatus;
      readonly markers: readonly string[];
      readonly printed: string;
    }
  | {
      readonly kind: "bound";
      readonly end: "low" | "high";
      readonly qualifier: "over" | "at-least" | "under" | "at-most";
      readonly limit: number;
      readonly status: PointStatus;
      readonly markers: readonly string[];
      readonly printed: string;
    }
  | {
      readonly kind: "range";
      readonly low: number;
      readonly high: number;
      readonly status: PointStatus;
      readonly markers: readonly string[];
      readonly printed: string;
    }
  | {
      readonly kind: "missing";
      readonly status: MissingStatus;
      readonly markers: readonly string[];
      readonly printed: string;
    }
  | { readonly kind: "unreadable"; readonly printed: string; readonly expected: string };
