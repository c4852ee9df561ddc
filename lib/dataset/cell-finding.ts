import type { z } from "zod";
import { idPattern } from "../domain/cell";
import type { Finding, Place } from "../domain/finding";
import type { Column } from "./columns";
import { suggestForm, suggestId, suggestPeriod } from "./suggestion";

/** Columns without which nobody can look a row up: an empty cell there is a fault of its own. */
const provenanceColumns = ["source", "locator"];

/** What zod has against a cell, in the words of the check. `cell` is the cell as it stands, or one item of a list. */
export function cellFinding(issue: z.core.$ZodIssue, cell: string, column: Column, place: Place): Finding {
  const at = { ...place, column: column.name };
  if (cell.trim() === "") {
    return { code: provenanceColumns.includes(column.name) ? "provenance-missing" : "cell-required", ...at };
  }
  const found = cell;
  switch (issue.code) {
    case "invalid_value":
      return { code: "cell-code", ...at, found, expected: issue.values.join(", ") };
    case "invalid_format":
      return { ...formFinding(cell, column), ...at, found };
    case "custom":
      // The one rule that no row schema can write as a pattern is the calendar.
      return { code: "period-form", ...at, found, ...expecting(suggestPeriod(cell)) };
    default:
      return {
        code: column.kind === "number" ? "cell-range" : "cell-form",
        ...at,
        found,
        ...expecting(limits(column)),
      };
  }
}

function formFinding(cell: string, { pattern = "" }: Column): Pick<Finding, "code" | "expected"> {
  if (pattern === idPattern.source) return { code: "id-form", ...expecting(suggestId(cell)) };
  return { code: "cell-form", ...expecting(suggestForm(cell, new RegExp(pattern))) };
}

function limits({ minimum, maximum }: Column): string | undefined {
  return minimum === undefined || maximum === undefined ? undefined : `${minimum}–${maximum}`;
}

function expecting(expected: string | undefined): Pick<Finding, "expected"> {
  return expected === undefined ? {} : { expected };
}
