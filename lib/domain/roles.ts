import type { Figure } from "./figure";
import type { Indicator, Topic } from "./indicator";
import type { Measure } from "./unit";

/** What an indicator needs to play a role. */
interface RoleRequirement {
  readonly topic: Topic;
  readonly measure: Measure;
  /** The kind of entity whose figures call for this role; a dataset that has some and names no indicator is told so. */
  readonly expectedOf?: string | undefined;
}

/**
 * The parts that a dataset's indicators play on the pages. `roles` in datapackage.json names the indicator of each, so
 * that the code knows no id of a dataset.
 */
export const indicatorRoles = {
  personnel: { topic: "forces", measure: "count", expectedOf: "force" },
  "personnel-rate": { topic: "forces", measure: "rate" },
  "womens-share": { topic: "representation", measure: "percent", expectedOf: "force" },
  "womens-share-of-seats": { topic: "representation", measure: "percent", expectedOf: "decision-making-body" },
  seats: { topic: "representation", measure: "count" },
  "womens-gap": { topic: "representation", measure: "points" },
  "women-needed": { topic: "representation", measure: "count" },
  "women-needed-growing": { topic: "representation", measure: "count" },
  "women-among-recruits": { topic: "representation", measure: "rate" },
  "prison-population": { topic: "justice", measure: "count", expectedOf: "prison-system" },
  "prison-occupancy": { topic: "justice", measure: "percent" },
  "prisons-without-minors-section": { topic: "justice", measure: "count" },
  "prisons-without-minors-section-share": { topic: "justice", measure: "percent" },
  judges: { topic: "justice", measure: "count" },
  "judges-rate": { topic: "justice", measure: "rate" },
  lawyers: { topic: "justice", measure: "count" },
  "lawyers-rate": { topic: "justice", measure: "rate" },
  "inhabitants-per-person": { topic: "justice", measure: "count" },
  "customary-justice-share": { topic: "justice", measure: "percent" },
  "violations-received": { topic: "justice", measure: "count" },
  "mission-strength": { topic: "deployments", measure: "count", expectedOf: "mission" },
  "personnel-contributed": { topic: "deployments", measure: "count" },
  "contributing-countries": { topic: "deployments", measure: "count" },
  "planned-funding": { topic: "support", measure: "money", expectedOf: "programme" },
  "planned-funding-per-year": { topic: "support", measure: "money" },
} as const satisfies Record<string, RoleRequirement>;

export type IndicatorRole = keyof typeof indicatorRoles;

export const roleNames = Object.keys(indicatorRoles) as IndicatorRole[];

/** The indicators that play a role, in the order of datapackage.json. */
export type Roles = ReadonlyMap<IndicatorRole, Indicator>;

export function isRole(name: string): name is IndicatorRole {
  return Object.hasOwn(indicatorRoles, name);
}

export function requirementOf(role: IndicatorRole): RoleRequirement {
  return indicatorRoles[role];
}

/** True for a figure of the indicator that plays a role. */
export function playsRole(
  role: IndicatorRole,
  { indicator }: Pick<Figure, "indicator">,
  { roles }: { readonly roles: Roles },
): boolean {
  return roles.get(role)?.id === indicator.id;
}
