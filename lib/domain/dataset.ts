import type { Area } from "./area";
import type { Caveat } from "./caveat";
import type { DatasetDescription } from "./dataset-description";
import type { Derivations } from "./derivation";
import type { Entity, Relation } from "./entity";
import type { Event } from "./event";
import type { Figure } from "./figure";
import type { Indicator } from "./indicator";
import type { Roles } from "./roles";
import type { Source } from "./source";
import type { Text } from "./text";
import type { Unit } from "./unit";

/** A folder of files, read: everything resolved, every figure with its provenance. Maps keep the files' order. */
export interface Dataset {
  /** The folder's name, and the segment of its addresses. */
  readonly id: string;
  readonly description: DatasetDescription;
  readonly areas: ReadonlyMap<string, Area>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Which indicator plays which part on the pages. */
  readonly roles: Roles;
  readonly sources: ReadonlyMap<string, Source>;
  readonly caveats: ReadonlyMap<string, Caveat>;
  readonly relations: readonly Relation[];
  readonly events: readonly Event[];
  readonly changes: readonly Change[];
  /** The day of this version, `YYYY-MM-DD`, where CHANGES.md has it. */
  readonly issued?: string | undefined;
  /** What may be computed from them; lib/derive computes it. */
  readonly derivations: Derivations;
}

/** A dataset with every figure, as it is read from its folder. Above lib/store nobody holds one. */
export interface WholeDataset extends Dataset {
  readonly figures: ReadonlyMap<string, Figure>;
}

/** First segments of the site's own addresses: no dataset has one of them as its id. */
export const reservedDatasetIds = ["errors", "api"] as const;

/** A figure that was corrected: which cell, from what to what, and why. A row of a table in CHANGES.md. */
export interface Change {
  readonly version: string;
  readonly figure: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly why: Text;
}
