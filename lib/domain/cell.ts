import { z } from "zod";

/** The tables and files that a cell can refer to. */
export type Referable = "areas" | "units" | "entities" | "indicators" | "sources" | "caveats" | "events" | "figures";

declare module "zod" {
  interface GlobalMeta {
    /** The table whose ids the cell holds. */
    references?: Referable;
    /** True for a column that a table can do without: an absent one reads as empty cells. */
    optionalColumn?: boolean;
  }
}

/** What separates several ids in one cell. */
export const listSeparator = ";";

/** An id is an address: letters, digits and hyphens, nothing that would want escaping in a URL or a file name. */
export const idPattern = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

/** A row's own id. Codes of code lists (such as `_T`) are no ids. */
export const idCell = z.string().regex(idPattern).meta({ description: "Stable, unique, never reused" });

/** A text that must be there. */
export const textCell = z.string().min(1);

/** A number: decimal point, no separators, finite. */
export const numberCell = z.number();

/** One id of another table. */
export function reference(references: Referable) {
  return z.string().regex(idPattern).meta({ references });
}

/** Ids of another table, separated by `;` in the cell; an empty cell is an empty list. */
export function references(to: Referable) {
  return z
    .array(z.string().regex(idPattern))
    .meta({ references: to, description: `Ids of ${to}, separated by “${listSeparator}”` });
}

/** An address on the web that is safe to print as a link: http or https, without a user and a password. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine(
    (address) => !URL.canParse(address) || (new URL(address).username === "" && new URL(address).password === ""),
  );
