import type { RepresentationLanguage } from "./representation-words";

const nbsp = "\u00A0";

export const en: RepresentationLanguage = {
  noTrend: "The sources read give the share of each force for one date at most, so there is no trend to show.",
  against: (target, condition, verdicts) =>
    [`The target for these institutions is ${target}${condition}.`, ...verdicts].join(" "),
  verdictOf: (body, verdict) => `${body}: ${verdict}.`,
  noTargetForForces: "The sources read set no target for the forces.",
  sections: "On this page",
  forces: "Forces",
  bodies: "Decision-making bodies",
  overTime: "Over time",
  readings: {
    title: "What the target may mean",
    printed: (wording) => `The source says “${wording}” and no more. This can be read in three ways:`,
    level: (number) => `a share to reach: ${number}${nbsp}% of the members are women. This page uses this reading;`,
    points: (number) => `points to add: ${number}${nbsp}percentage points more than at the start;`,
    relative: (number) => `a relative rise: ${number}${nbsp}% more than at the start.`,
    noBaseline: "The source gives no starting value, so the last two cannot be calculated.",
  },
  benchmark: {
    title: "Set a benchmark",
    lead: "A share of your choice, compared with that of every force. It is nobody’s target.",
    label: "Women’s share, in per cent",
    button: "Set",
    invalid: (fallback) =>
      `A benchmark is a number from 1 to 99 with at most one decimal. The value sent is not one, so ${fallback} is used instead.`,
    laid: {
      reader: (benchmark) => `The forces at a benchmark of ${benchmark}, set by the reader`,
      page: (benchmark) => `The forces at a benchmark of ${benchmark}, set by this page`,
    },
    columns: {
      force: "Force",
      women: "Women",
      strength: "Strength",
      share: "Women’s share",
      period: "Date",
      basis: "Basis",
      gap: "Gap, in points",
      needed: "Women needed, same strength",
      growing: "Women needed, force grows by them",
    },
    noCounts: "the sources read give no counts for this share",
    needsCounts: "needs the counts",
    noShare: "not calculated",
    basisNotStated: "not stated",
    gapNote: "The gap is the benchmark minus the share. Below zero, the share is above the benchmark.",
  },
  recruits: {
    title: "Women among 100 recruits",
    lead: (benchmark) =>
      `How many of every 100 recruits would have to be women for a force to reach ${benchmark} at the end of the period. The calculation needs only the share.`,
    assumption:
      "An assumption, not a forecast: the strength stays the same, each year the same part of the force leaves and is replaced, and women leave as often as men. “Not reachable”: not even if every recruit were a woman.",
    formula:
      "Calculated as (benchmark − share × staying) ÷ (1 − staying), rounded up. Staying is the part of the force at the start that is still there at the end: 1 − turnover, multiplied by itself for each year.",
    columns: { force: "Force", share: "Share at the start" },
    years: (years) => `In ${years} years`,
    turnover: (percent) => `${percent} leave a year`,
    cell: (years, percent) => `${years} years, ${percent}`,
    unreachable: "not reachable",
    orUnreachable: "or not reachable",
  },
  missing: {
    title: "What is missing",
    lead: "Not in the sources read; it may be published elsewhere.",
    columns: { force: "Force", lacks: "Not in the sources read" },
    lacks: {
      women: "the number of women",
      strength: "the strength",
      senior: "women at senior level",
      date: "the date of the count of women",
      "second-date": "a second date, needed for a trend",
    },
  },
  request: {
    title: "What to ask a ministry for",
    lead: "A list to print and send with a request for data. Ask for each item for every force and every year, on the same day.",
    items: [
      "Strength on 31 December by sex, rank and category",
      "Entries and exits in the year by sex, with the reason for leaving",
      "Women and men among trainees, those promoted, commanders, and those deployed on operations or missions",
      "Civilian staff by sex, apart from those in uniform",
      "Complaints about members of the force: received, examined, closed; of these, sexual and gender-based harassment and violence",
      "Cases of sexual and gender-based violence: recorded, investigated, prosecuted",
    ],
  },
};
