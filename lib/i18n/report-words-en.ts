import type { ReportLanguage } from "./report-words";

const fields = {
  indicator: "indicator",
  level: "level",
  unit: "unit",
  baseline: "baseline",
  baselineDate: "baseline date",
  target: "target",
  due: "due",
  latest: "latest value",
  latestDate: "date of the latest value",
  source: "source",
};

const texts = {
  title: "title",
  period: "period",
  author: "author",
  introduction: "introduction",
  level: "level",
};

export const en: ReportLanguage = {
  title: "Report",
  templates: { results: "Results framework", gender: "Gender monitoring" },
  colophon: (dataset, version, day) => `Made with Muster on ${day} from the dataset “${dataset}”, version ${version}.`,
  problems: {
    unknownColumn: (name) => `A row of a report has no column “${name}”: its contents were left out.`,
    unknownFigure: (id) => `There is no figure “${id}” in this dataset: it was left out.`,
    leftOut: (count) => `This is too much for one report: ${count} lines and figures were left out. Choose fewer.`,
    unknownExhibit: (id) => `There is no chart “${id}” in this dataset: it was left out.`,
    tooLong: (field, limit) =>
      `The ${texts[field]} is longer than ${limit} characters: only the beginning is in the report.`,
    tooManyRows: (limit) => `You entered more than ${limit} rows: the report has the first ${limit}.`,
    place: (row, field) => `Your row ${row}, ${fields[field]}: `,
    fieldTooLong: (limit) => `longer than ${limit} characters; only the beginning is in the report.`,
    number: (found) =>
      `“${found}” cannot be read as a number, and was left out. Write 12.4, about 3,000, over 6,000, at least 5, under 10 or 30-40.`,
    target: (found) =>
      `“${found}” cannot be read as a value to reach, and was left out. Write 30, at least 30 or at most 30.`,
    percent: (found, unit) =>
      `“${found}” is a percentage, but the unit of the row is “${unit}”. It was left out: use the same unit in both.`,
    date: (found) =>
      `“${found}” cannot be read as a date, and was left out. Write 2015, 2016-03, 2016-03-31 or 2015/2019.`,
    noIndicator: "the indicator is missing.",
  },
  noChange: {
    baseline: "no baseline",
    latest: "no later value",
    several: "several values of one date, so no single change",
    undated: "a date is not stated",
    order: "the baseline is not earlier than the latest value",
    units: "not in the same unit, or not counted on the same basis",
    "kept-out": "nothing is calculated from one of them, see its note",
    unknown: "the limits of the two values leave the change open",
  },
  changeOf: (indicator) => `Change: ${indicator}`,
  point: { one: "percentage point", other: "percentage points" },
  verdict: {
    noTarget: "No target in the sources read.",
    noOwnTarget: "No target entered.",
    noOwnValue: "No value entered.",
  },
  reservations: {
    assumed: "reading of the target assumed",
    undated: { baseline: "date of the baseline not stated", latest: "date not stated" },
    status: { E: "an estimate", P: "provisional", B: "break in the series", U: "doubtful" },
    ambiguous: "ambiguous wording",
    computed: "calculated",
    noSource: "no source given",
    seeNotes: (numbers) => (numbers.length === 1 ? `see note ${numbers[0]}` : `see notes ${numbers.join(", ")}`),
  },
  entered: (source) => `Entered by the author of this report: ${source}`,
  enteredWithoutSource: "Entered by the author of this report: no source given",
  typed: (token) => `Typed as “${token}”.`,
  unnamedIndicator: "Unnamed indicator",
};
