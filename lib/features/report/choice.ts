export const reportTemplates = ["results", "gender"] as const;

export type ReportTemplate = (typeof reportTemplates)[number];

/** What an author chose, as it is in the address of a report: a template or `figures`, and what is added or left out. */
export interface ReportChoice {
  readonly template?: ReportTemplate;
  /** Ids in the author's order; beside a template, those added to it. */
  readonly figures: "all" | readonly string[];
  readonly exhibits: readonly string[];
  /** Ids of figures and exhibits that a template or `all` would bring. */
  readonly without: readonly string[];
}

/** Nothing chosen. */
export const noChoice: ReportChoice = { figures: [], exhibits: [], without: [] };

/** Reads what an author chose from the query of an address. Unknown ids stay, so that the page can name them. */
export function parseReportChoice(query: Readonly<Record<string, string | string[] | undefined>>): ReportChoice {
  const one = (key: string) => [query[key]].flat()[0] ?? "";
  const ids = (key: string) =>
    [...new Set([query[key] ?? ""].flat().flatMap((text) => text.split(",")))].flatMap(named);
  const template = reportTemplates.find((each) => each === one("template"));
  const figures = ids("figures");
  return {
    ...(template && { template }),
    figures: figures.includes("all") ? "all" : figures,
    exhibits: ids("exhibits"),
    without: ids("without"),
  };
}

function named(text: string): string[] {
  const id = text.trim();
  return id === "" ? [] : [id];
}

/** The query that means this choice, without “?”; empty for none. The inverse of `parseReportChoice`. */
export function reportQuery({ template, figures, exhibits, without }: ReportChoice): string {
  const list = (ids: readonly string[]) => ids.map(encodeURIComponent).join(",");
  return [
    ["template", template ?? ""],
    ["figures", figures === "all" ? figures : list(figures)],
    ["exhibits", list(exhibits)],
    ["without", list(without)],
  ]
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${value}`)
    .join("&");
}
