import { readPeriod } from "../../cells/read-period";
import { columnNamed, type TableProfile } from "../profile";
import type { ShapeReading } from "./shape";

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
