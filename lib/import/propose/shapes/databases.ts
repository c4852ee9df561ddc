import { readPeriod } from "../../cells/read-period";
import { baseName } from "../../source";
import { bare } from "../../text";
import { columnNamed, isNumeric, isPeriods, type TableProfile } from "../profile";
import { fieldOf, indicatorOf, isUnitColumn, remaining, type ShapeReading, whyNoStatistic } from "./shape";

/** Names of SDMX dimensions that distinguish figures beside area, sex and time. */
const furtherDimensions = [
  "AGE",
  "EDUCATION_LEV",
  "EDUCATION",
  "OCCUPATION",
  "LOCATION",
  "URBANISATION",
  "ACTIVITY",
  "COMPOSITE_BREAKDOWN",
  "RANK",
  "TYPE",
];

/** SDMX names, as in SDMX-CSV and the UN gender portal: REF_AREA, SEX, TIME_PERIOD, OBS_VALUE, OBS_STATUS, UNIT_MEASURE. */
export function sdmx(profile: TableProfile): ShapeReading | undefined {
  const named = (...names: string[]) => columnNamed(profile, ...names);
  const area = named("REF_AREA", "GEO", "GEO_AREA", "GeoAreaCode");
  const period = named("TIME_PERIOD", "TimePeriod");
  const value = named("OBS_VALUE", "Value");
  if (!area || !period || !value) return undefined;
  const series = named("MINSET_SERIES", "SERIES", "SeriesCode", "INDICATOR", "INDICATOR_ID");
  const seriesName = named("MINSET_SERIES_DESC", "SERIES_DESC", "SeriesDescription", "INDICATOR_DESC");
  const unit = named("UNIT_MEASURE", "UNIT", "Units");
  const name = named("REF_AREA_DESC", "GEO_DESC", "GeoAreaName")?.header;
  const caveats = [named("COMMENT_OBS"), named("COMMENT_TS"), named("FOOTNOTES", "FootNote")];
  return {
    shape: "SDMX names, a row a figure",
    indicator: indicatorOf(series, seriesName),
    area: fieldOf(area, { name, iso: named("ISO3")?.header }),
    sex: fieldOf(named("SEX")),
    period: fieldOf(period),
    dimensions: furtherDimensions.flatMap((dimension) => {
      const column = named(dimension);
      return column && (column.words?.size ?? 0) > 1 ? [{ column: column.header, blankIsTotal: true }] : [];
    }),
    unit: unit?.header,
    status: (named("OBS_STATUS") ?? named("NATURE"))?.header,
    source: named("SOURCE_DETAIL", "SOURCE")?.header,
    caveats: caveats.flatMap((column) => column?.header ?? []),
    values: [{ column: value.header }],
  };
}

/**
 * World Bank, years across the columns (Country Name, Country Code, Indicator Name, Indicator Code, 1960, 1961, …), or a
 * row a figure: country, year (or date), value, and perhaps the indicator, as its API gives them too.
 */
export function worldBank(profile: TableProfile): ShapeReading | undefined {
  const code = columnNamed(profile, "Country Code", "country_code", "countryiso3code", "country.id");
  const name = columnNamed(profile, "Country Name", "country_name", "country.value");
  const area = fieldOf(code ?? name, { name: code && name?.header, iso: code?.header });
  const indicator = indicatorOf(
    columnNamed(profile, "Indicator Code", "Series Code", "indicator.id", "Indicator Name", "Series Name"),
    columnNamed(profile, "Indicator Name", "Series Name", "indicator.value"),
  );
  const years = timesIn(profile.table.header);
  if (area && indicator && years.length > 0)
    return { shape: "World Bank, a year a column", area, indicator, values: years };
  const period = columnNamed(profile, "Year", "date", "Time");
  const value = columnNamed(profile, "Value");
  if (!area || !period || !value) return undefined;
  return {
    ...{ shape: "World Bank, a row a figure", area, indicator, period: fieldOf(period) },
    status: columnNamed(profile, "obs_status")?.header,
    values: [{ column: value.header }],
  };
}

/** The columns whose headers are times. */
function timesIn(header: readonly string[]): { column: string; period: string }[] {
  return header.flatMap((column) => {
    const period = readPeriod(column);
    return period === undefined ? [] : [{ column, period }];
  });
}

/** Eurostat's tables: the parts of the key in the first column, then a column for each time. */
export function eurostat(profile: TableProfile): ShapeReading | undefined {
  const { keyParts, header } = profile.table;
  if (!keyParts) return undefined;
  const area = columnNamed(profile, "geo", "ref_area");
  const values = timesIn(header.slice(1, header.length - keyParts.length));
  if (values.length === 0) return undefined;
  const sex = columnNamed(profile, "sex");
  const unit = profile.columns.find((column) => keyParts.includes(column.header) && isUnitColumn(column));
  const taken = [area, sex, unit].flatMap((column) => column?.header ?? []);
  return {
    shape: "Eurostat, the parts of a key in one column and times across the others",
    area: fieldOf(area),
    sex: fieldOf(sex),
    unit: unit?.header,
    dimensions: keyParts.filter((part) => !taken.includes(part)).map((column) => ({ column })),
    values,
    notImported: [{ columns: [header[0] ?? ""], why: "its parts are columns of their own" }],
  };
}

/** Our World in Data: Entity, perhaps Code, Year, then one column an indicator. */
export function owid(profile: TableProfile): ShapeReading | undefined {
  const entity = columnNamed(profile, "Entity");
  const period = columnNamed(profile, "Year", "Day", "Date");
  if (!entity || !period) return undefined;
  const code = columnNamed(profile, "Code");
  const numbers = remaining(profile, entity.header, period.header, code?.header).filter(isNumeric);
  const values = numbers.filter(({ header }) => whyNoStatistic(header) === undefined);
  if (values.length === 0) return undefined;
  return {
    shape: "Our World in Data, an entity and a year a row",
    area: fieldOf(entity, { iso: code?.header }),
    period: fieldOf(period),
    values: values.map(({ header }) => ({ column: header, counts: header })),
  };
}

/** DDF datapoints, as Gapminder and Open Numbers publish them: the keys, then one column with the indicator's name. */
export function ddf(profile: TableProfile): ShapeReading | undefined {
  const keys = /^ddf--datapoints--(.+)--by--(.+)\.csv$/i.exec(baseName(profile.table.file))?.[2]?.split("--");
  const area = columnNamed(profile, "geo", "geo_area", "country", "global", "world_4region");
  const period = columnNamed(profile, "time", "year", "month", "day");
  if (!keys || !area || !period) return undefined;
  const values = remaining(profile, ...keys).filter(isNumeric);
  if (values.length === 0) return undefined;
  const sex = columnNamed(profile, "sex", "gender");
  const unit = columnNamed(profile, "units", "unit");
  const known = [area.header, period.header, sex?.header, unit?.header];
  return {
    shape: "DDF datapoints",
    area: fieldOf(area),
    sex: fieldOf(sex),
    period: fieldOf(period),
    dimensions: keys.filter((key) => !known.includes(key)).map((column) => ({ column })),
    unit: unit?.header,
    values: values.map(({ header }) => ({ column: header, counts: header.replace(/_/g, " ") })),
  };
}

const attributes = [
  "Units",
  "Unit multiplier",
  "Unit measure",
  "Series",
  "GeoCode",
  "Geography",
  "Observation status",
].map(bare);

/** Open SDG: Year first, Value last, between them columns that break the value down; an empty cell is the total. */
export function openSdg(profile: TableProfile): ShapeReading | undefined {
  const [first] = profile.columns;
  const last = profile.columns.at(-1);
  if (!first || !last || bare(first.header) !== "year" || bare(last.header) !== "value" || !isPeriods(first))
    return undefined;
  const named = (...names: string[]) => columnNamed(profile, ...names);
  const [geoCode, units] = [named("GeoCode"), named("Units", "Unit measure")];
  const sex = named("Sex", "Gender");
  const between = remaining(profile, first.header, last.header, sex?.header).filter(
    ({ header }) => !attributes.includes(bare(header)),
  );
  const breakdowns = between.filter((each) => !isNumeric(each) && each.filled > 0);
  const numbers = between.filter(isNumeric).map(({ header }) => header);
  const naming = [named("Series"), units].flatMap((each) => ((each?.words?.size ?? 0) > 1 && each ? each.header : []));
  return {
    shape: "Open SDG, a year and its breakdowns a row",
    indicator: naming.length > 0 ? { columns: naming } : undefined,
    area: fieldOf(named("Geography") ?? geoCode, { iso: geoCode?.header, blank: "national" }),
    sex: fieldOf(sex, { blank: "_T" }),
    period: fieldOf(first),
    dimensions: breakdowns.map(({ header }) => ({ column: header, blankIsTotal: true })),
    unit: units?.header,
    status: named("Observation status")?.header,
    values: [{ column: last.header }],
    notImported:
      numbers.length === 0
        ? []
        : [{ columns: numbers, why: "numbers beside the value; put them under “values” to import them" }],
    assumptions: breakdowns.length === 0 ? [] : ["An empty cell of a breakdown means the total, as Open SDG has it."],
  };
}
