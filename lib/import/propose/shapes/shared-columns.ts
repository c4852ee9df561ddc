import { powerInCell } from "../../cells/scale-words";
import { isUnitWord } from "../../cells/unit-words";
import { type ColumnProfile, isNumeric, type TableProfile } from "../profile";
import { type ShapeReading, sourceHeader } from "./shape";

const unitHeader =
  /^(?:units?|unités?|units?[ _.-]?(?:of[ _.-]?)?(?:measure(?:ment)?|code|name|label)s?|measurement[ _.-]?units?|unité de mesure|uom)$/i;
const scaleHeader =
  /^(?:(?:unit[ _.-]?)?mult(?:iplier|iplicateur)?|power[ _.-]?code(?:[ _.-]?code)?|scale|échelle|multiplicateur)$/i;

/** True for headers of SDMX and OECD whose numbers are powers of ten, never the multiplier itself. */
export function holdsPowers(header: string): boolean {
  return /^(?:unit[ _.-]?mult(?:iplier)?|power[ _.-]?code.*)$/i.test(header.trim());
}

/**
 * What a table of any shape may have: columns that name the source, the unit and the multiplier of each row. They are
 * no bodies, no breakdowns and no numbers. Where several units stand in one column, each makes an indicator of its own.
 */
export function withSharedColumns(reading: ShapeReading, { columns }: TableProfile): ShapeReading {
  const used = [reading.area, reading.period, reading.sex].flatMap((field) =>
    field && "column" in field ? [field.column].flat() : [],
  );
  const free = columns.filter(({ header, filled }) => filled > 0 && !used.includes(header));
  const named = (given: string | undefined, is: (column: ColumnProfile) => boolean) => given ?? free.find(is)?.header;
  const source = named(reading.source, ({ header }) => sourceHeader.test(header.trim()));
  const unit = named(reading.unit, isUnitColumn);
  const scale = named(reading.scale, isScaleColumn);
  const taken = [source, unit, scale];
  const values = reading.values.filter(({ column }) => !taken.includes(column));
  if (values.length === 0) return reading;
  const { entity, ...others } = reading;
  const isBody =
    entity !== undefined && !("column" in entity && [entity.column].flat().some((column) => taken.includes(column)));
  return apartByUnit(
    {
      ...others,
      ...(isBody && { entity }),
      ...(source !== undefined && { source }),
      ...(unit !== undefined && { unit }),
      ...(scale !== undefined && { scale }),
      values,
      dimensions: (reading.dimensions ?? []).filter(({ column }) => !taken.includes(column)),
      notImported: (reading.notImported ?? [])
        .map(({ columns: headers, why }) => ({ columns: headers.filter((header) => !taken.includes(header)), why }))
        .filter(({ columns: headers }) => headers.length > 0),
    },
    columns,
  );
}

/** True for a column of units: by its header and, as armies have units too, by its cells. */
export function isUnitColumn(column: ColumnProfile): boolean {
  const { header, words } = column;
  if (!unitHeader.test(header.trim()) || isNumeric(column) || !words) return false;
  const texts = [...words.keys()];
  const known = texts.filter(isUnitWord).length;
  return !/^(?:units?|unités?)$/i.test(header.trim()) || known * 2 >= texts.length || texts.every(isPlainWord);
}

/** A few small letters, as `tonnes`; names of bodies begin with a capital or hold a number. */
function isPlainWord(text: string): boolean {
  return /^\p{Ll}[\p{Ll}\s./²³-]{0,24}$/u.test(text);
}

function isScaleColumn({ header, words }: ColumnProfile): boolean {
  if (!scaleHeader.test(header.trim()) || !words) return false;
  return [...words.keys()].every((word) => /^\d+$/.test(word) || powerInCell(word, true) !== undefined);
}

/** Numbers in several units are no one series: the unit is part of what names the indicator. */
function apartByUnit(reading: ShapeReading, columns: readonly ColumnProfile[]): ShapeReading {
  const { unit, indicator, values } = reading;
  const units = columns.find(({ header }) => header === unit)?.words?.size ?? 0;
  if (unit === undefined || units < 2) return reading;
  if (indicator) {
    if (indicator.columns.includes(unit)) return reading;
    return { ...reading, indicator: { ...indicator, columns: [...indicator.columns, unit] } };
  }
  const [counts, ...more] = new Set(values.map((value) => value.counts));
  if (more.length > 0) return reading;
  return {
    ...reading,
    indicator: { columns: [unit], ...(counts !== undefined && { counts }) },
    values: values.map(({ counts: _counts, ...value }) => value),
  };
}
