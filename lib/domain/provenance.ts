import type { Citation } from "./source";

/** Where a figure comes from. A figure without one cannot be made. */
export type Provenance = { readonly kind: "read"; readonly citation: Citation };
