import { z } from "zod";
import { reference, textCell } from "./cell";
import type { Citation } from "./source";
import type { Text } from "./text";

const relationKinds = ["within", "counted-in", "authority"] as const;
const certainties = ["stated", "may-be", "assumed"] as const;

export const relationSchema = z.object({
  entity: reference("entities"),
  relation: z.enum(relationKinds),
  other: reference("entities"),
  role: textCell.optional(),
  role_fr: textCell.optional(),
  source: reference("sources"),
  locator: textCell,
  certainty: z.enum(certainties),
  note: textCell.optional(),
  note_fr: textCell.optional(),
});

/** Who belongs to whom, is counted in whom, is commanded by whom, by which paragraph. Relations may disagree. */
export interface Relation {
  readonly entity: string;
  readonly kind: (typeof relationKinds)[number];
  readonly other: string;
  readonly role?: Text;
  readonly certainty: (typeof certainties)[number];
  readonly note?: Text;
  readonly citation: Pick<Citation, "source" | "locator">;
}
