import type { ForcesLanguage } from "./forces-words";
import { byCount } from "./plural";

const are = (count: number) => byCount("en", count, { one: "is", other: "are" });

export const en: ForcesLanguage = {
  strengths: {
    title: "Strength, number of women, and what was counted",
    columns: { force: "Force", women: "Women", all: "All", basis: "What was counted", date: "Date" },
    latestOnly: (names) => `Only the latest value is listed here, earlier ones are further down: ${names}.`,
    missing: (names) => `No strength in the sources read: ${names}.`,
  },
  counted: {
    title: "Which force is counted in which",
    lead: "According to the passage named. Do not add a force to one in which it is, or may be, counted.",
    within: {
      stated: (count) => `${are(count)} part of it`,
      "may-be": () => "may be part of it",
      assumed: (count) => `${are(count)} assumed to be part of it`,
    },
    countedIn: {
      stated: (count) => `${are(count)} counted in it`,
      "may-be": () => "may be counted in it",
      assumed: (count) => `${are(count)} assumed to be counted in it`,
    },
    and: " and ",
    assumedOnly: "Groupings made by this dataset, not by a source",
  },
  commands: {
    title: "Who commands",
    lead: "Under whose authority each force is, with the passage that says so. Where passages differ, each is listed.",
    certainty: { stated: "", "may-be": "not certain", assumed: "assumed" },
  },
  sums: {
    title: "What not to add up",
    lead: "A sum would or might count people twice, or mix dates and ways of counting.",
  },
  meanings: {
    title: "What the words mean",
    police: "Police, on this page",
    here: "What each source calls “police”. A strength is that of the force named and of no other. Forces that do police work under another name have their own rows.",
    elsewhere: [
      {
        source: "Police, by Eurostat with the United Nations Office on Drugs and Crime (UNODC)",
        href: "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary:Police_personnel",
        text: "Criminal, traffic, border and municipal police, with gendarmeries. Not military police, secret services, customs officers, reserves and cadets, nor civilian staff.",
      },
      {
        source: "Police, by the United Nations Economic Commission for Europe (UNECE)",
        href: "https://w3.unece.org/PXWeb2015/pxweb/en/STAT/STAT__30-GE__05-PublicAnddecision/ZZZ_en_GEPL_PoliceStaff_r.px/",
        text: "The civil police rather than national guards or local militias. Not support staff.",
      },
    ],
    so: "“Police” in figures on another country may therefore include forces that are listed separately here. Before comparing, check the definition used.",
  },
  rates: {
    title: "Per inhabitants",
    refused: "Not calculated, and why",
    divisors: "Figures that would have been used",
  },
  overTime: "Over time",
  between: "; ",
};
