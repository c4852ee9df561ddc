import { z } from "zod";
import { idCell, reference, textCell } from "./cell";
import type { Citation } from "./source";
import type { Translated } from "./text";

export const entitySchema = z.object({
  id: idCell,
  name: textCell,
  name_fr: textCell,
  kind: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .meta({ description: "What it is: force, ministry, mission, …" }),
});

/** The kind of an entity that is the area itself, a country as a whole: it is called what the area is called. */
export const areaKind = "area";

/** True for a national force, or a part or group of forces. */
export function isForce({ kind }: Pick<Entity, "kind">): boolean {
  return kind === "force" || kind.startsWith("force-");
}

/** True for an international mission or a component of one. */
export function isMission({ kind }: Pick<Entity, "kind">): boolean {
  return kind === "mission" || kind.startsWith("mission-");
}

/** Whom or what a figure is about: a force, a body, a mission, a programme, a group of persons. */
export type Entity = Translated<z.infer<typeof entitySchema>>;

export const relationSchema = z.object({
  entity: reference("entities"),
  relation: z.enum(["within", "counted-in", "authority"]),
  other: reference("entities"),
  role: textCell.optional(),
  role_fr: textCell.optional(),
  source: reference("sources"),
  locator: textCell,
  certainty: z.enum(["stated", "may-be", "assumed"]),
  note: textCell.optional(),
  note_fr: textCell.optional(),
});

type RelationRow = z.infer<typeof relationSchema>;

/** Who belongs to whom, is counted in whom, is commanded by whom, by which paragraph. Relations may disagree. */
export interface Relation extends Omit<Translated<RelationRow>, "relation" | "source" | "locator"> {
  readonly kind: RelationRow["relation"];
  readonly citation: Pick<Citation, "source" | "locator">;
}
