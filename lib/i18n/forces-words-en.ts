import type { ForcesLanguage } from "./forces-words";
import { byCount } from "./plural";

const are = (count: number) => byCount("en", count, { one: "is", other: "are" });

export const en: ForcesLanguage = {
  strengths: {
    title: "Strengths, the women among them, and what was counted",
    columns: { force: "Force", women: "Women", all: "All", basis: "What was counted", date: "Date" },
    newestOnly: (names) => `Of a series, the newest value in this dataset; the others stand further down: ${names}.`,
    missing: (names) => `No strength in the sources read: ${names}.`,
  },
  counted: {
    title: "Who is counted in whom",
    lead: "By the paragraph named. A force that is, or may be, counted in another must not be added to it.",
    within: {
      stated: (count) => `${are(count)} part of it`,
      "may-be": () => "may be part of it",
      assumed: (count) => `${are(count)} taken to be part of it`,
    },
    countedIn: {
      stated: (count) => `${are(count)} counted in it`,
      "may-be": () => "may be counted in it",
      assumed: (count) => `${are(count)} taken to be counted in it`,
    },
    and: " and ",
    assumedOnly: "Groupings that this dataset makes, and no source",
  },
  commands: {
    title: "Who commands",
    lead: "Under whose authority, by which paragraph. What different paragraphs say stands one under another.",
    certainty: { stated: "", "may-be": "perhaps", assumed: "taken to be so" },
  },
  sums: {
    title: "What must not be added up",
    lead: "A sum would, or might, count people twice, or set different dates and ways of counting side by side.",
  },
  meanings: {
    title: "What the words mean",
    police: "Police, on this page",
    here: "What each source calls so: a strength is that of the force named, and of no other. Forces that do police work under another name are rows of their own.",
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
    so: "So “police” of another country may take in forces that stand apart here. Before comparing, see which definition it follows.",
  },
  rates: {
    title: "Against the number of inhabitants",
    refused: "For whom not, and why",
    divisors: "Figures that would have been used",
  },
  overTime: "Over time",
  between: "; ",
};
