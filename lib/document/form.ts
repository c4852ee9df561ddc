/** What a reader chooses or types, and what sends it. HTML alone renders it: a file holds what was chosen. */
export interface Form {
  readonly kind: "form";
  readonly look: "benchmark" | "filter" | "compare" | "report";
  readonly id?: string | undefined;
  /** Where it is sent; a `get` form keeps the choice in the address. */
  readonly action: string;
  readonly method: "get" | "post";
  /** What it is for, for those who do not see it under its heading. */
  readonly label?: string | undefined;
  readonly fields: readonly Field[];
  /** The island that the form is, and the name under which it keeps what is typed in the reader's browser. */
  readonly island?: { readonly name: "report"; readonly keep: string } | undefined;
}

export type Field =
  | NumberField
  | TextField
  | Select
  | Submit
  | Suggestions
  | Choices
  | FieldGroup
  | RadioGroup
  | Picker
  /** What cannot be chosen, and why. */
  | { readonly kind: "blockers"; readonly reasons: readonly string[] }
  /** Words between fields; `hint` and its id explain a field. */
  | { readonly kind: "words"; readonly look?: "lead" | "hint" | undefined; readonly text: string }
  /** Beside the buttons: back to no choice. */
  | { readonly kind: "link"; readonly href: string; readonly label: string }
  /** What only a script can do; hidden until the island shows it. */
  | { readonly kind: "scripted"; readonly does: "print"; readonly label: string; readonly hint: string }
  | { readonly kind: "scripted"; readonly does: "clear"; readonly label: string; readonly hint: string };

interface NumberField {
  readonly kind: "number";
  readonly name: string;
  readonly label: string;
  readonly value?: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface TextField {
  readonly kind: "text";
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  /** How many lines are seen of a text of several. */
  readonly rows?: number | undefined;
  readonly look?: "search" | "wide" | undefined;
  readonly hint?: { readonly id: string; readonly text: string } | undefined;
}

interface Select {
  readonly kind: "select";
  readonly name: string;
  readonly label: string;
  /** What no choice means, where one may make none. */
  readonly any?: string | undefined;
  readonly options: readonly Option[];
  /** A year takes less room. */
  readonly look?: "year" | undefined;
}

/** One of a few ways, each with the fields that it needs beside it. */
export interface RadioGroup {
  readonly kind: "radio-group";
  readonly name: string;
  readonly label: string;
  readonly options: readonly (Option & { readonly fields: readonly Field[] })[];
}

/** A list that opens, to choose one item or any number from. */
export interface Picker {
  readonly kind: "picker";
  readonly name: string;
  readonly label: string;
  /** What is chosen, in short. */
  readonly state: string;
  /** Items under their headings; those of a single group have none. */
  readonly groups: readonly { readonly heading: string; readonly options: readonly Option[] }[];
  readonly of: "one" | "any";
  readonly isOpen: boolean;
  /** Of a long list, which a script searches by names and headings; `{n}` in `found` is how many there are. */
  readonly search?: { readonly label: string; readonly hint: string; readonly found: string } | undefined;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

export interface Submit {
  readonly kind: "submit";
  readonly label: string;
  /** What is done to what, for those who do not see what it is beside. */
  readonly about?: string | undefined;
  /** Seen instead of the label. */
  readonly sign?: string | undefined;
  readonly look?: "primary" | "small" | undefined;
  /** Where it sends the form, if not where the form is sent. */
  readonly action?: string | undefined;
  /** What is sent with it. */
  readonly name?: string | undefined;
  readonly isPressed?: boolean | undefined;
}

/** What the fields that name it by its id suggest. */
interface Suggestions {
  readonly kind: "suggestions";
  readonly id: string;
  readonly values: readonly string[];
}

/** Things under a name, each with the buttons that add it, take it out, or move it. */
interface Choices {
  readonly kind: "choices";
  readonly id: string;
  readonly label: string;
  readonly items: readonly ChoiceItem[];
}

export interface ChoiceItem {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly Submit[];
}

/** Fields that are laid out together; `section` opens on demand under its label, the others show it or read it out. */
interface FieldGroup {
  readonly kind: "group";
  readonly look:
    | "section"
    | "take"
    | "find"
    | "choice-columns"
    | "column"
    | "fields"
    | "own-row"
    | "form-buttons"
    | "pickers"
    | "measure";
  readonly label?: string | undefined;
  readonly id?: string | undefined;
  readonly isOpen?: boolean | undefined;
  readonly fields: readonly Field[];
}

/** Fields that are laid out together. */
export function fieldGroup(
  look: FieldGroup["look"],
  fields: readonly Field[],
  about: Pick<FieldGroup, "label" | "id" | "isOpen"> = {},
): FieldGroup {
  return { kind: "group", look, ...about, fields };
}

/** A button that sends the form. */
export function submit(label: string, more: Omit<Submit, "kind" | "label"> = {}): Submit {
  return { kind: "submit", label, ...more };
}
