import type { Text } from "./text";

/** A figure that was corrected: which cell, from what to what, and why. A row of a table in CHANGES.md. */
export interface Change {
  readonly version: string;
  readonly figure: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly why: Text;
}
