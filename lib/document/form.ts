/** What a reader chooses or types, and what sends it. HTML alone renders it: a file holds what was chosen. */
export interface Form {
  readonly kind: "form";
  readonly look: "benchmark" | "filter";
  readonly id?: string | undefined;
  /** Where it is sent; a `get` form keeps the choice in the address. */
  readonly action: string;
  readonly method: "get" | "post";
  /** What it is for, for those who do not see it under its heading. */
  readonly label?: string | undefined;
  readonly fields: readonly Field[];
}

export type Field =
  | {
      readonly kind: "number";
      readonly name: string;
      readonly label: string;
      readonly value?: number | undefined;
      readonly min: number;
      readonly max: number;
      readonly step: number;
    }
  | {
      readonly kind: "select";
      readonly name: string;
      readonly label: string;
      /** What no choice means, where one may make none. */
      readonly any?: string | undefined;
      readonly options: readonly Option[];
    }
  | { readonly kind: "submit"; readonly label: string }
  /** Beside the buttons: back to no choice. */
  | { readonly kind: "link"; readonly href: string; readonly label: string };

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}
