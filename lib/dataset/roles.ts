import type { DatasetDescription } from "../domain/dataset-description";
import type { Finding } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import { type IndicatorRole, isRole, type Roles, requirementOf, roleNames } from "../domain/roles";
import { descriptionFile } from "./folder";
import { nearest } from "./suggestion";
import type { TableReading, Tables } from "./tables";

/** The indicators by their roles. Throws nothing: roles that were found unfit are left out. */
export function rolesOf({ roles = {} }: DatasetDescription, indicators: ReadonlyMap<string, Indicator>): Roles {
  const known = new Map<IndicatorRole, Indicator>();
  for (const [role, id] of Object.entries(roles)) {
    const indicator = indicators.get(id);
    if (isRole(role) && indicator) known.set(role, indicator);
  }
  return known;
}

/** Roles that do not exist, roles whose indicator has another topic or unit, and roles that the figures call for. */
export function checkRoles({ roles = {} }: DatasetDescription, tables: Tables): Finding[] {
  const indicators = rowsById(tables.indicators);
  const measures = new Map([...rowsById(tables.units)].map(([id, row]) => [id, row.cell("measure")] as const));
  const measureOf = (indicator: Row) => measures.get(indicator.cell("unit") ?? "");
  const fits = (role: IndicatorRole, indicator: Row) => {
    const { topic, measure } = requirementOf(role);
    return indicator.cell("topic") === topic && measureOf(indicator) === measure;
  };
  const wrong = Object.entries(roles).flatMap(([role, id]): Finding[] => {
    const at = { file: descriptionFile, column: `roles.${role}` };
    if (!isRole(role)) return [{ code: "role-unknown", ...at, found: role, expected: nearest(role, roleNames) }];
    const indicator = indicators.get(id);
    // What could not be read was said already.
    if (!indicator || !isRead(tables.indicators, tables.units) || !measureOf(indicator) || fits(role, indicator))
      return [];
    const { topic, measure } = requirementOf(role);
    return [{ code: "role-unfit", ...at, found: id, expected: `${topic}, ${measure}` }];
  });
  const { indicators: ofIndicators, units, entities, observations } = tables;
  const canMiss = wrong.length === 0 && isRead(ofIndicators, units, entities, observations);
  return canMiss ? missingRoles(roles, fits, tables) : wrong;
}

function isRead(...tables: readonly TableReading[]): boolean {
  return tables.every(({ findings }) => findings.length === 0);
}

type Row = TableReading["rows"][number];

/** Indicators without a role whose figures are of the kind of entity that a role is expected of. */
function missingRoles(
  roles: Readonly<Record<string, string>>,
  fits: (role: IndicatorRole, indicator: Row) => boolean,
  { indicators, entities, observations }: Tables,
): Finding[] {
  const playing = new Set(Object.values(roles));
  const free = indicators.rows.filter((row) => !playing.has(row.cell("id") ?? ""));
  const wanted = roleNames.flatMap((role) => {
    const { expectedOf } = requirementOf(role);
    const candidates = free.filter((row) => fits(role, row));
    return expectedOf === undefined || role in roles || candidates.length === 0
      ? []
      : [{ role, expectedOf, candidates }];
  });
  if (wanted.length === 0) return [];
  const kinds = new Map([...rowsById(entities)].map(([id, row]) => [id, row.cell("kind")] as const));
  const counted = new Set(
    observations.rows.map((row) => `${row.cell("indicator")} ${kinds.get(row.cell("entity") ?? "")}`),
  );
  return wanted.flatMap(({ role, expectedOf, candidates }) => {
    const found = candidates.find((row) => counted.has(`${row.cell("id")} ${expectedOf}`));
    if (!found) return [];
    const at = { file: indicators.file, row: found.number, column: "id" };
    return [{ code: "role-missing" as const, ...at, found: found.cell("id"), expected: role }];
  });
}

function rowsById({ rows }: TableReading): ReadonlyMap<string, Row> {
  return new Map(
    rows.flatMap((row) => {
      const id = row.cell("id");
      return id === undefined ? [] : [[id, row] as const];
    }),
  );
}
