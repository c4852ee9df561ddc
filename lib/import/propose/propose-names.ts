import { subjectId } from "../apply/row-fields";
import { countryOf } from "../cells/codes";
import { isPopulation, withoutBrackets } from "../cells/units";
import type { Mapping, TableMapping } from "../mapping";
import { bare } from "../text";
import type { CodeList, IndicatorFacts, NamedCode } from "./companion-files";
import type { TableProfile } from "./profile";
import { type ProposalLog, unnamedArea } from "./propose-fields";
import type { ProposedIndicators } from "./propose-indicators";

/** The names that lists of codes give. */
export function namesOfLists(lists: readonly CodeList[]): Map<string, NamedCode> {
  return new Map(lists.flatMap(({ file, names }) => [...names].map(([code, about]) => [code, { ...about, file }])));
}

/** What a table calls the codes that its indicators have. */
export function addNames(names: Map<string, NamedCode>, { tables, indicators }: Mapping): void {
  for (const { file, indicator } of tables) {
    const codes = indicator && "column" in indicator ? Object.entries(indicator.codes ?? {}) : [];
    for (const [code, id] of codes) {
      const name = indicators.find((each) => each.id === id)?.name ?? code;
      if (name !== code && !names.has(code)) names.set(code, { name, file });
    }
  }
}

/** The indicator that surely counts all inhabitants: by the World Bank's code, or by its whole name. */
export function populationOf({ indicators, codes = {} }: ProposedIndicators): string | undefined {
  return codes["SP.POP.TOTL"] ?? indicators.find(({ name }) => isPopulation(withoutBrackets(name)))?.id;
}

/** The names of area codes, where a file beside the table lists them. */
export function namedAreas(
  area: TableMapping["area"],
  profile: TableProfile,
  codeLists: readonly CodeList[],
  { assumptions }: ProposalLog,
): Mapping["areas"] {
  const [column, scheme] = "column" in area ? [String(area.column), area.scheme] : [];
  const list = codeLists.find((each) => column !== undefined && bare(each.column) === bare(column));
  const used = profile.columns.find(({ header }) => header === column)?.words;
  if (!list || !used) return [];
  assumptions.push(`The names of the codes in “${column}” are those of ${list.file}.`);
  return [...used.keys()].flatMap((code) => {
    const name = list.names.get(code)?.name;
    const country = scheme === undefined ? undefined : countryOf(code, scheme === "m49");
    const id = country?.alpha3 ?? subjectId(code);
    return name === undefined ? [] : [{ id, name, name_fr: country?.name_fr ?? name, ...(country && { code: id }) }];
  });
}

/** The area of figures without a place, by the name that the files beside the table give it. */
export function wholeOf({ areaName }: IndicatorFacts): Mapping["areas"][number] {
  return areaName === undefined ? unnamedArea : { ...unnamedArea, name: areaName, name_fr: areaName };
}
