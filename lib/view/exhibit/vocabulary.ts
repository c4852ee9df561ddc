/**
 * The indicators that Muster knows by name, because a sentence about them has words of its own. A dataset that has none
 * of them loses nothing but those sentences: its charts and tables are the same.
 */
export const vocabulary = {
  womenShare: "women-share",
  womenSeatShare: "women-seat-share",
  personnel: "personnel",
  prisonPopulation: "prison-population",
  prisonOccupancy: "prison-occupancy",
} as const;
