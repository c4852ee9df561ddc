import { readPeriod } from "../../cells/read-period";
import { bare } from "../../text";
import { columnNamed, isNumeric, isPeriods, type TableProfile } from "../profile";
import { isUnitColumn, remaining, type ShapeReading, whyNoStatistic } from "./shape";

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
  const area = columnNamed(profile, "REF_AREA", "GEO", "GEO_AREA", "GeoAreaCode");
  const period = columnNamed(profile, "TIME_PERIOD", "TimePeriod");
  const value = columnNamed(profile, "OBS_VALUE", "Value");
  if (!area || !period || !value) return undefined;
  const header = (...names: string[]) => columnNamed(profile, ...names)?.header;
  const series = header("MINSET_SERIES", "SERIES", "SeriesCode", "INDICATOR", "INDICATOR_ID");
  const seriesName = header("MINSET_SERIES_DESC", "SERIES_DESC", "SeriesDescription", "INDICATOR_DESC");
  const name = header("REF_AREA_DESC", "GEO_DESC", "GeoAreaName");
  const iso = header("ISO3");
  const sex = header("SEX");
  const unit = header("UNIT_MEASURE", "UNIT", "Units");
  const units = unit === undefined ? 1 : (columnNamed(profile, unit)?.words?.size ?? 1);
  const status = header("OBS_STATUS") ?? header("NATURE");
  const source = header("SOURCE_DETAIL", "SOURCE");
  const caveats = [header("COMMENT_OBS"), header("COMMENT_TS"), header("FOOTNOTES", "FootNote")];
  return {
    shape: "SDMX names, a row a figure",
    ...(series !== undefined && {
      indicator: {
        columns: units > 1 && unit !== undefined ? [series, unit] : [series],
        ...(seriesName !== undefined && { name: seriesName }),
      },
    }),
    area: { column: area.header, ...(name !== undefined && { name }), ...(iso !== undefined && { iso }) },
    ...(sex !== undefined && { sex: { column: sex } }),
    period: { column: period.header },
    dimensions: furtherDimensions.flatMap((dimension) => {
      const column = columnNamed(profile, dimension);
      return column && (column.words?.size ?? 0) > 1 ? [{ column: column.header, blankIsTotal: true }] : [];
    }),
    ...(unit !== undefined && { unit }),
    ...(status !== undefined && { status }),
    ...(source !== undefined && { source }),
    caveats: caveats.filter((column) => column !== undefined),
    values: [{ column: value.header }],
  };
}

/** World Bank, years across the columns: Country Name, Country Code, Indicator Name, Indicator Code, 1960, 1961, … */
export function worldBankWide(profile: TableProfile): ShapeReading | undefined {
  const { area, indicator, indicatorName, years } = columnsOf(profile);
  if (!area || !indicator || years.length === 0) return undefined;
  return {
    shape: "World Bank, a year a column",
    area,
    indicator: { columns: [indicator.header], ...(indicatorName && { name: indicatorName.header }) },
    values: years,
  };
}

/** World Bank, a row a figure: country, year (or date), value, and perhaps the indicator, as its API gives them too. */
export function worldBankLong(profile: TableProfile): ShapeReading | undefined {
  const { area, indicator, indicatorName } = columnsOf(profile);
  const period = columnNamed(profile, "Year", "date", "Time");
  const value = columnNamed(profile, "Value");
  if (!area || !period || !value) return undefined;
  const status = columnNamed(profile, "obs_status");
  return {
    shape: "World Bank, a row a figure",
    area,
    ...(indicator && {
      indicator: { columns: [indicator.header], ...(indicatorName && { name: indicatorName.header }) },
    }),
    period: { column: period.header },
    ...(status && { status: status.header }),
    values: [{ column: value.header }],
  };
}

function columnsOf(profile: TableProfile) {
  const code = columnNamed(profile, "Country Code", "country_code", "countryiso3code", "country.id");
  const name = columnNamed(profile, "Country Name", "country_name", "country.value");
  const area = code ?? name;
  return {
    area: area && {
      column: area.header,
      ...(name && name !== area && { name: name.header }),
      ...(code && { iso: code.header }),
    },
    indicator: columnNamed(profile, "Indicator Code", "Series Code", "indicator.id", "Indicator Name", "Series Name"),
    indicatorName: columnNamed(profile, "Indicator Name", "Series Name", "indicator.value"),
    years: profile.columns.flatMap(({ header: column }) => {
      const period = readPeriod(column);
      return period === undefined ? [] : [{ column, period }];
    }),
  };
}

/** Eurostat's tables: the parts of the key in the first column, then a column for each time. */
export function eurostat(profile: TableProfile): ShapeReading | undefined {
  const { keyParts, header } = profile.table;
  if (!keyParts) return undefined;
  const area = columnNamed(profile, "geo", "ref_area");
  const values = header.slice(1, header.length - keyParts.length).flatMap((column) => {
    const period = readPeriod(column);
    return period === undefined ? [] : [{ column, period }];
  });
  if (values.length === 0) return undefined;
  const sex = columnNamed(profile, "sex");
  const unit = profile.columns.find((column) => keyParts.includes(column.header) && isUnitColumn(column));
  const taken = [area, sex, unit].flatMap((column) => column?.header ?? []);
  return {
    shape: "Eurostat, the parts of a key in one column and times across the others",
    ...(area && { area: { column: area.header } }),
    ...(sex && { sex: { column: sex.header } }),
    ...(unit && { unit: unit.header }),
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
    area: { column: entity.header, ...(code && { iso: code.header }) },
    period: { column: period.header },
    values: values.map(({ header }) => ({ column: header, counts: header })),
  };
}

/** DDF datapoints, as Gapminder and Open Numbers publish them: the keys, then one column with the indicator's name. */
export function ddf(profile: TableProfile): ShapeReading | undefined {
  const name = profile.table.file.split(/[\\/]/).at(-1) ?? "";
  const keys = /^ddf--datapoints--(.+)--by--(.+)\.csv$/i.exec(name)?.[2]?.split("--");
  const area = columnNamed(profile, "geo", "geo_area", "country", "global", "world_4region");
  const period = columnNamed(profile, "time", "year", "month", "day");
  if (!keys || !area || !period) return undefined;
  const values = remaining(profile, ...keys).filter(isNumeric);
  const [value] = values;
  if (!value) return undefined;
  const sex = columnNamed(profile, "sex", "gender");
  const unit = columnNamed(profile, "units", "unit");
  const known = [area.header, period.header, sex?.header, unit?.header];
  return {
    shape: "DDF datapoints",
    area: { column: area.header },
    ...(sex && { sex: { column: sex.header } }),
    period: { column: period.header },
    dimensions: keys.filter((key) => !known.includes(key)).map((column) => ({ column })),
    ...(unit && { unit: unit.header }),
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
  const column = (name: string) => columnNamed(profile, name)?.header;
  const [geoCode, geography, units, series, status] = [
    column("GeoCode"),
    column("Geography"),
    column("Units") ?? column("Unit measure"),
    column("Series"),
    column("Observation status"),
  ];
  const sex = column("Sex") ?? column("Gender");
  const between = remaining(profile, first.header, last.header, sex).filter(
    ({ header }) => !attributes.includes(bare(header)),
  );
  const breakdowns = between.filter((each) => !isNumeric(each) && each.filled > 0);
  const numbers = between.filter(isNumeric);
  const by = [series, units].filter(
    (header) => header !== undefined && (columnNamed(profile, header)?.words?.size ?? 0) > 1,
  );
  const indicator = by.filter((header) => header !== undefined);
  return {
    shape: "Open SDG, a year and its breakdowns a row",
    ...(indicator.length > 0 && { indicator: { columns: indicator } }),
    ...((geography ?? geoCode) !== undefined && {
      area: {
        column: geography ?? geoCode ?? "",
        ...(geoCode !== undefined && { iso: geoCode }),
        blank: "national",
      },
    }),
    ...(sex !== undefined && { sex: { column: sex, blank: "_T" } }),
    period: { column: first.header },
    dimensions: breakdowns.map(({ header }) => ({ column: header, blankIsTotal: true })),
    ...(units !== undefined && { unit: units }),
    ...(status !== undefined && { status }),
    values: [{ column: last.header }],
    notImported:
      numbers.length === 0
        ? []
        : [
            {
              columns: numbers.map(({ header }) => header),
              why: "numbers beside the value; put them under “values” to import them",
            },
          ],
    assumptions: breakdowns.length === 0 ? [] : ["An empty cell of a breakdown means the total, as Open SDG has it."],
  };
}
