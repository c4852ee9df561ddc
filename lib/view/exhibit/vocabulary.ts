/**
 * The indicators that Muster knows by name, because a sentence about them has words of its own. A dataset that has none
 * of them loses nothing but those sentences: its charts and tables are the same.
 */
export const vocabulary = {
  womenShare: "women-share",
  womenSeatShare: "women-seat-share",
  seats: "seats",
  personnel: "personnel",
  personnelRate: "personnel-per-100000",
  prisonPopulation: "prison-population",
  prisonOccupancy: "prison-occupancy",
  /** Of the courts, prisons and oversight. */
  prisonsWithoutMinorsSection: "prisons-no-minors-section",
  prisonsWithoutMinorsSectionShare: "prisons-no-minors-section-share",
  judges: "judges",
  judgesRate: "judges-per-100000",
  lawyers: "lawyers",
  lawyersRate: "lawyers-per-100000",
  inhabitantsPerPerson: "inhabitants-per-person",
  customaryJusticeShare: "customary-justice-share",
  violationsReceived: "violations-received",
  /** Of international missions. */
  missionStrength: "mission-strength",
  contributingCountries: "contributing-countries",
  personnelContributed: "personnel-contributed",
  /** Of programmes. */
  plannedFunding: "planned-funding",
  plannedFundingPerYear: "planned-funding-per-year",
} as const;
