import { joinDimensions, withNone } from "../apply/new-rows";
import { looserUnit } from "../cells/units";
import { type Field, firstById, type Mapping } from "../mapping";

/**
 * The mapping of several tables that become one dataset. What they share by id is taken from the first that has it; an
 * indicator of another unit gets an id of its own. A dimension that a table does not have is `_Z` there.
 */
export function mergeMappings(mappings: readonly Mapping[]): Mapping {
  const [first, ...rest] = mappings;
  if (!first) throw new Error("no table to map");
  const merged = rest.reduce(mergeTwo, first);
  const dimensions = merged.dimensions.map((dimension) => {
    const everywhere = merged.tables.every(
      ({ dimensions: fields, values }) =>
        dimension.name in fields || values.every((value) => value.dimensions && dimension.name in value.dimensions),
    );
    return everywhere ? dimension : withNone(dimension);
  });
  const used = new Set(merged.indicators.map(({ unit }) => unit));
  return { ...merged, dimensions, units: merged.units.filter(({ id }) => rest.length === 0 || used.has(id)) };
}

function mergeTwo(first: Mapping, next: Mapping): Mapping {
  const whole = { ...first, indicators: first.indicators.map((indicator) => loosened(indicator, next)) };
  const part = withOwnIndicators(next, whole);
  return {
    assumptions: [...new Set([...whole.assumptions, ...part.assumptions])],
    questions: [...new Set([...whole.questions, ...part.questions])],
    dataset: {
      ...whole.dataset,
      description: `${whole.dataset.description} ${part.dataset.description}`,
      description_fr: `${whole.dataset.description_fr} ${part.dataset.description_fr}`,
      population: whole.dataset.population ?? part.dataset.population,
    },
    sources: firstById([...whole.sources, ...part.sources]),
    units: firstById([...whole.units.map((unit) => withLimitsOfBoth(unit, part.units)), ...part.units]),
    indicators: firstById([...whole.indicators, ...part.indicators]),
    entities: firstById([...whole.entities, ...part.entities]),
    areas: firstById([...whole.areas, ...part.areas]),
    dimensions: joinDimensions(whole.dimensions, part.dimensions),
    tables: [...whole.tables, ...part.tables],
  };
}

/** An indicator that a later table has too, in the unit that the numbers of both can be in. */
function loosened(indicator: Mapping["indicators"][number], { indicators }: Mapping) {
  const other = indicators.find(({ id, name }) => id === indicator.id && name === indicator.name);
  const unit = other && looserUnit(indicator.unit, other.unit);
  return other && unit !== undefined
    ? { ...indicator, unit, decimals: Math.max(indicator.decimals, other.decimals) }
    : indicator;
}

/** A unit that numbers of both tables can be in: without the limit that one of them does not have. */
function withLimitsOfBoth(unit: Mapping["units"][number], units: Mapping["units"]): Mapping["units"][number] {
  const other = units.find(({ id }) => id === unit.id);
  if (!other || other.floor !== undefined) return unit;
  const { floor: _floor, ...words } = unit;
  return words;
}

/** Renames indicators whose id the others use for something else. */
function withOwnIndicators(part: Mapping, whole: Mapping): Mapping {
  const renamed = new Map<string, string>();
  for (const indicator of part.indicators) {
    const other = whole.indicators.find(({ id }) => id === indicator.id);
    const isSame = other?.name === indicator.name && looserUnit(other.unit, indicator.unit) === other.unit;
    if (other && !isSame) renamed.set(indicator.id, `${indicator.id}-${indicator.unit}`);
  }
  if (renamed.size === 0) return part;
  const now = (id: string) => renamed.get(id) ?? id;
  return {
    ...part,
    dataset: { ...part.dataset, population: part.dataset.population && now(part.dataset.population) },
    indicators: part.indicators.map((indicator) => ({ ...indicator, id: now(indicator.id) })),
    tables: part.tables.map((table) => ({
      ...table,
      indicator: table.indicator && withIds(table.indicator, now),
      values: table.values.map((value) => ({ ...value, indicator: value.indicator && now(value.indicator) })),
    })),
  };
}

function withIds(field: Field, now: (id: string) => string): Field {
  if (!("column" in field) || !field.codes) return field;
  return { ...field, codes: Object.fromEntries(Object.entries(field.codes).map(([text, id]) => [text, now(id)])) };
}
