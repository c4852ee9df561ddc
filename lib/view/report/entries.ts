import { parsePastedRows } from "./pasted-rows";
import type { OwnRowEntry, ReportEntries } from "./report";
import { oneLine, plainText } from "./typed-text";

/** Nothing typed. */
export const noEntries: ReportEntries = {
  ...{ title: "", period: "", author: "", introduction: "", search: "", topic: "" },
  levels: {},
  unknownColumns: [],
  ownRows: [],
};

/** An own row of which nothing is typed. */
export const emptyOwnRow: OwnRowEntry = {
  ...{ indicator: "", level: "", unit: "", baseline: "", baselineDate: "", target: "", due: "" },
  ...{ latest: "", latestDate: "", source: "" },
};

const ownField = /^own\.(\d{1,4})\.([A-Za-z]+)$/;

/**
 * Reads what an author typed from the fields of the form: `title`, `period`, `author`, `introduction`, `search`,
 * `topic`, `level.<row key>`, `own.<n>.<field>`, and `pasted`, whose rows follow those typed. Nothing is cut here.
 */
export function parseReportEntries(form: URLSearchParams | Readonly<Record<string, string>>): ReportEntries {
  const fields = new Map(form instanceof URLSearchParams ? form : Object.entries(form));
  const line = (name: string) => oneLine(fields.get(name) ?? "");
  const levels: Record<string, string> = {};
  const rows = new Map<number, Record<string, string>>();
  for (const [name, text] of fields) {
    const value = oneLine(text);
    if (name.startsWith("level.") && value !== "") levels[name.slice("level.".length)] = value;
    const [, place, field = ""] = ownField.exec(name) ?? [];
    if (place === undefined || !Object.hasOwn(emptyOwnRow, field)) continue;
    rows.set(Number(place), { ...rows.get(Number(place)), [field]: value });
  }
  const pasted = parsePastedRows(fields.get("pasted") ?? "");
  const typed = [...rows].sort(([a], [b]) => a - b).map(([, row]): OwnRowEntry => ({ ...emptyOwnRow, ...row }));
  return {
    ...{ title: line("title"), period: line("period"), author: line("author") },
    introduction: plainText(fields.get("introduction") ?? ""),
    levels,
    ownRows: [...typed, ...pasted.rows].filter(isFilled),
    unknownColumns: pasted.unknownColumns,
    ...{ search: line("search"), topic: line("topic") },
  };
}

/** A level alone says nothing: the form may fill it in by itself. */
function isFilled({ level, ...row }: OwnRowEntry): boolean {
  return Object.values(row).some((text) => text !== "");
}
