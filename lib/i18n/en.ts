import type { Topic } from "../domain/indicator";
import type { Basis, Sex } from "../domain/observation";
import type { MissingStatus, NumberStatus, Qualifier, Status } from "../domain/quantity";
import { countedIn } from "./plural";

const topics: Record<Topic, string> = {
  representation: "Representation",
  forces: "Forces",
  justice: "Justice",
  deployments: "Deployments",
  support: "Support",
  context: "Context",
};

const kinds = {
  actual: "counted or measured",
  baseline: "baseline",
  plan: "plan",
  survey: "survey",
  denominator: "base for shares and rates",
  context: "context",
  target: "target",
};

const sexes: Record<Sex, string> = { F: "women", M: "men", _T: "women and men together", _Z: "" };

const bases: Record<Basis, string> = {
  actual: "actual strength",
  authorised: "authorised strength",
  deployed: "deployed strength",
  contributed: "provided by contributing countries",
  "not-stated": "not stated (actual, authorised or deployed)",
};

const statuses: Record<NumberStatus, string> = {
  A: "as printed",
  E: "an estimate",
  P: "provisional",
  B: "break in the series",
  U: "doubtful: use with care",
};

const reliability = {
  noReservation: "as printed, no reservation",
  assumed: "assumed, not counted",
  entered: "entered by the author of this report",
  own: { ambiguous: "can be read in more than one way", caveats: "has caveats" },
  inputs: { ambiguous: "uses wording that can be read in more than one way", caveats: "the figures used have caveats" },
  calculated: {
    share: "calculated as a share",
    portion: "calculated as a stated share of a stated whole",
    complement: "calculated as what is left of a whole",
    rate: "calculated per inhabitants",
    ratio: "calculated by dividing one figure by another",
    difference: "calculated as a difference",
    sum: "calculated as a sum",
    change: "calculated as a change between two dates",
    needed: "calculated from a target and counts",
    "needed-growing": "calculated from a target and counts",
    recruits: "calculated from a target and a share, with assumptions",
  },
  from: {
    A: "from figures as printed",
    B: "from figures of a series with a break",
    P: "from provisional figures",
    E: "from estimates",
    U: "from doubtful figures",
  },
};

const missing: Record<MissingStatus, string> = {
  L: "not available, says the source",
  O: "not in the sources read",
  Q: "withheld",
  M: "not applicable",
};

/** Before the number; `about` also stands for an estimate. */
const qualifierWords: Record<Exclude<Qualifier, "range" | "span">, string> = {
  about: "about",
  over: "over",
  "at-least": "at least",
  under: "under",
  "at-most": "at most",
};

const counted = countedIn("en");
const figures = counted("# figure", "# figures");
const publications = counted("# publication", "# publications");
const passages = counted(
  "# is given with its paragraph, footnote or article",
  "# are given with their paragraph, footnote or article",
);
const tableRows = counted("# is given with its row of a table", "# are given with their row of a table");
const furtherRows = counted("# with its row of a table", "# with their row of a table");

/** Every word of the interface, English. */
export const en = {
  siteName: "Muster",
  siteTagline: "Security-sector figures, each with its source",
  languageName: "English",
  topics,
  kinds,
  sexes,
  bases,
  statuses,
  reliability,
  missing,
  qualifierWords,
  rangeTo: "to",
  /** How sure it is that one body is under another; nothing where the source says so itself. */
  certainty: { stated: "", "may-be": "not certain", assumed: "assumed" },

  period: {
    undated: "date not stated",
    since: "since",
    until: "until",
    /** Before a date with its day. */
    sinceDay: "since",
    untilDay: "until",
    "before-event": "before",
    "since-event": "since",
    /** Between the two ends of an interval. */
    to: "–",
    /** The same between months or days. */
    toDate: "to",
  },

  nav: {
    label: "Pages",
    overview: "Overview",
    skip: "Skip to the content",
    language: "Language",
    readIn: "Read this page in English",
  },

  latest: {
    page: "Latest figure on this page:",
    dataset: "Latest figure in this dataset:",
    undated: "No figure on this page has a date.",
    planned: "The figures on this page are plans or rules, not counts.",
    old: (country: string) => `The situation in ${country} today may differ.`,
  },

  overview: {
    kicker: "Security sector indicators",
    counts: (read: number, sources: number) => `${figures(read)} read from ${publications(sources)}.`,
    /** Of the figures read, how many were in a text and how many in a table. */
    places: (inText: number, inTables: number) => {
      if (inText === 0) return inTables === 0 ? "" : `${tableRows(inTables)}.`;
      return inTables === 0 ? `${passages(inText)}.` : `${passages(inText)}, ${furtherRows(inTables)}.`;
    },
    derived: counted("# more is calculated from them.", "# more are calculated from them."),
    cited: counted(
      "For some of them the publication names # other source.",
      "For some of them the publication names # other sources.",
    ),
    missing: counted(
      "# value is missing: the source says that it is not available.",
      "# values are missing: the source says that they are not available.",
    ),
    highlights: "Some of the figures",
    topics: "What the figures are about",
    all: "See all figures",
    about: "About this dataset",
    version: "Version",
    licence: "Licence",
  },

  figures: {
    title: "All figures",
    lead: "Choose a topic, a subject or a year, or sort by any column. Every number leads to its note.",
    caption: "Figures of this dataset that match your choice",
    filter: "Choose figures",
    any: "All",
    undated: "Date not stated",
    show: "Show",
    reset: "Show all",
    count: (some: number, all: string) => counted(`# of ${all} figures`)(some),
    missing: counted(" and # missing value", " and # missing values"),
    whole: figures,
    none: "No figure matches this choice.",
    sortBy: (column: string) => `Sort by ${column}`,
    few: (shown: string, all: string) => `The latest ${shown} of ${all} figures.`,
    first: (shown: string, all: string) => `The first ${shown} of ${all} rows.`,
    wholeList: "See all of them as a list",
    pages: "Pages of the table",
    previous: "Previous",
    next: "Next",
    pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
    scroll: "Table, scrolls sideways",
  },

  figure: {
    place: "Place in the source",
    via: "Source it cites",
    viaNone: "The publication names no source for this figure.",
    subject: "About",
    appliesTo: "Set for",
    status: "Reliability",
    noDue: "no deadline in the source",
    comparison: { "at-least": "at least this", "at-most": "at most this" },
    comparisonLabel: "Value to reach",
    reading: {
      certain: "the wording leaves no doubt",
      assumed: "assumed: the wording allows other readings",
      open: "the wording can be read in more than one way, see below",
    },
    readingLabel: "Reading",
    targetType: {
      level: "a level to reach",
      "change-relative": "a relative change",
      "change-points": "a change in percentage points",
      unclear: "not clear from the wording",
    },
    targetTypeLabel: "Type of target",
    facts: "Facts",
    computed: "calculated",
    edition: (date: string) => `edition of ${date}, revised`,
    computation: "Calculated from",
    computationLead: "Each figure used has its own page and source.",
    derived: "Calculated from it",
    notComputed: "Not calculated from it, and why",
    shownOn: "Where it is shown",
    caveats: "Caveats",
    same: "Other figures for the same thing",
    sameNone: "The sources read give no other figure for this.",
    statement: "Printed in the same sentence",
    changes: "Corrections",
    changesNone: (version: string) => `Not corrected so far (up to version ${version} of the data).`,
    change: (version: string, column: string, old: string, now: string) =>
      `Version ${version}, ${column}: “${old}” became “${now}”.`,
    emptyCell: "empty",
  },

  topicPages: {
    questions: {
      representation:
        "How many women are in institutions and forces, compared with which targets, and is their share changing?",
      forces: "How large is each force, which force is counted in which, and can the numbers be compared?",
      justice: "How full are the prisons, who judges and defends, and who oversees the forces?",
      deployments: "Who is deployed where, what do the numbers count, and since when?",
      support: "What did donors and programmes promise, and what do the sources say was delivered?",
    },
    list: "All figures of this topic as a list",
    rest: "Other figures on this topic",
    notComputed: "Not calculated, and why",
  },

  indicator: {
    direction: "Better when",
    directions: { up: "higher", down: "lower", none: "neither: the number by itself is neither good nor bad" },
    timing: "Counted",
    timings: {
      stock: "at a point in time",
      flow: "over a period",
      plan: "planned, not measured",
      rule: "prescribed, not measured",
    },
    alignsWith: "Compare with",
    otherFigures: "Other figures",
    onlyOne: "The sources read have only one date, so there is no trend to show.",
  },

  sources: {
    title: "Sources",
    lead: "The publications read, and those that they cite. A figure taken from another publication names both.",
    read: "Read by us",
    cited: "Cited in the publications read",
    citedLead: "We have not read these.",
    other: "Named by other entries of this dataset",
  },

  source: {
    read: "We read this publication.",
    readCopy: "We read a copy of this publication.",
    notRead: "We have not read this publication: another publication cites it.",
    accessed: "Read on",
    checksum: "Checksum of the file read (SHA-256)",
    noEntry: "The publication that cites it has no bibliography entry for it.",
    figures: "Figures read from it",
    cited: "Figures for which it is cited",
    none: "No figure of this dataset comes from it.",
    open: {
      publication: "Open the publication",
      file: "Open the file that was read",
    },
    noAddress: "We know no public address for it.",
  },

  notes: {
    title: "Notes and sources",
    marker: (number: string) => `note ${number}`,
    seeNote: (number: string) => `See note ${number}.`,
    printedAs: "Printed as",
    quoted: (token: string) => `“${token}”`,
    opens: {
      publication: "opens the publication as it stands today",
      file: "opens the file that was read",
      words: "opens the publication at these words",
    },
    citing: "citing",
    whichCites: "which itself cites",
    noEntry: "no bibliography entry",
    undated: "Date not stated.",
    statuses: {
      A: "",
      E: "An estimate.",
      P: "Provisional.",
      B: "Break in the series.",
      U: "Doubtful: use with care.",
      L: "",
      O: "",
      Q: "",
      M: "",
    } as Record<Status, string>,
    target: (type: string) => `A target: ${type}.`,
    assumed: "Its reading is assumed.",
    readingUsed: (number: string) => `Read as ${number}.`,
    ambiguous: "Ambiguous.",
    figure: (id: string) => `Figure ${id}`,
    back: (place: string) => `back to place ${place}`,
    close: "Close",
    all: "All notes",
  },

  dataNotes: {
    title: "Data notes",
    lead: "Where sources differ, what is not calculated, what can be read in more than one way, and what is missing.",
    discrepancies: "Where sources differ",
    discrepanciesLead:
      "Statements about the same thing and the same date that do not agree as printed, even when the numbers are read as rounded. Each is shown with its source; Muster does not choose between them.",
    discrepanciesNone: "No discrepancy was found in this dataset.",
    notComputed: "Not calculated",
    notComputedLead: "Calculations that a reader might expect, and why there is no number.",
    notComputedNone: "Every calculation asked for could be made.",
    ambiguous: "Ambiguous wording",
    ambiguousLead: "Wording in the sources that can be read in more than one way.",
    gaps: "What is missing",
    gapsLead:
      "For each indicator that certain institutions, forces or subjects are expected to have: those with a figure in the sources read, and those without. A missing figure says nothing about them, only about the sources read.",
    gapColumns: {
      read: "Read",
      derived: "Calculated",
      unavailable: "Not available, says the source",
      absent: "Not in the sources read",
    },
    age: "How old the figures are",
    ageLead: "The latest date of each topic and of the whole dataset. Plans and targets do not count.",
    wholeAge: "Whole dataset",
    none: "none",
    undated: "no date",
    groups: counted(
      "In # case, sources differ about the same thing and date.",
      "In # cases, sources differ about the same thing and date.",
    ),
    see: "See which, and why",
  },

  notComputed: {
    wanted: (indicator: string, subject: string) => (subject === "" ? indicator : `${indicator}: ${subject}`),
    attempts: {
      share: "This would be one figure as a share of the other.",
      portion: "This would be a stated share of a stated whole.",
      complement: "This would be what is left of one figure without the other.",
      rate: "This would be a rate relative to the number of inhabitants.",
      ratio: "This would be one figure divided by the other.",
      difference: "This would be one figure minus the other.",
      sum: "This would be the sum of the figures.",
      change: "This would be the change from one figure to the other.",
      needed: "This would be how many more women the target requires if the number of members stays the same.",
      "needed-growing":
        "This would be how many more women the target requires if they are added to the present members.",
      recruits: "This would be how many women among the recruits the target requires.",
    },
  },

  locator: {
    footnote: (number: string) => `footnote ${number}`,
    paragraphAlone: (number: string) => `para. ${number}`,
    section: (section: string) => `§${section}`,
    paragraph: (section: string, number: string) => `§${section}, para. ${number}`,
    page: (number: string) => `p. ${number}`,
  },

  publication: { noDate: "n.d." },

  datasets: {
    title: "Datasets",
    lead: "Choose a dataset.",
  },

  errors: {
    "404": {
      title: "This page does not exist",
      text: "The address may be mistyped, or the page may have moved.",
    },
    "400": {
      title: "This request cannot be answered",
      text: "This site does not recognise the address or the kind of request.",
    },
    "403": {
      title: "This form was sent by another site",
      text: "This site accepts only its own forms, so no report was made. To make a report, open the report page of this site.",
    },
    "413": {
      title: "This is too much text for one report",
      text: "The texts and rows that you typed are more than this site accepts at once. Go back and shorten them, or make two reports. Nothing was stored here.",
    },
    "414": {
      title: "This address is too long",
      text: "It names more than this site can read at once. For a report with many figures, start from a template or from all figures, and remove what you do not need.",
    },
    "500": {
      title: "Something went wrong on our side",
      text: "The page could not be made. Please try again in a moment.",
    },
    "503": {
      title: "The server is busy",
      text: "There are many requests at the moment, and this page would take too long. Please try again in a few seconds.",
    },
    home: "Go to the start page",
  },

  footer: {
    about:
      "Every figure on these pages has its source, or the figures it was calculated from. Where sources differ, the values of all are shown.",
    dataset: (title: string, version: string) => `Dataset ${title}, version ${version}`,
    compiled: "Compiled by",
  },
};

export type Messages = typeof en;
