import { dictionary } from "./dictionary";
import { colon, nbsp, semicolon } from "./french";
import { countedIn } from "./plural";

const are = countedIn("en")("is", "are");

const en = {
  strengths: {
    title: "Strength, number of women, and what was counted",
    /** Of bodies whose latest figure alone stands in the table. */
    latestOnly: (names: string) => `Only the latest value is listed here, earlier ones are further down: ${names}.`,
    missing: (names: string) => `No strength in the sources read: ${names}.`,
  },
  counted: {
    title: "Which force is counted in which",
    lead: "According to the passage named. Do not add a force to one in which it is, or may be, counted.",
    /** By how certain it is; `count`: of how many forces it is said. */
    within: {
      stated: (count: number) => `${are(count)} part of it`,
      "may-be": (_count: number) => "may be part of it",
      assumed: (count: number) => `${are(count)} assumed to be part of it`,
    },
    countedIn: {
      stated: (count: number) => `${are(count)} counted in it`,
      "may-be": (_count: number) => "may be counted in it",
      assumed: (count: number) => `${are(count)} assumed to be counted in it`,
    },
    and: " and ",
    assumedOnly: "Groupings made by this dataset, not by a source",
  },
  commands: {
    title: "Who commands",
    lead: "Under whose authority each force is, with the passage that says so. Where passages differ, each is listed.",
  },
  sums: {
    title: "What not to add up",
    lead: "A sum would or might count people twice, or mix dates and ways of counting.",
  },
  meanings: {
    title: "What the words mean",
    police: "Police, on this page",
    here: "What each source calls “police”. A strength is that of the force named and of no other. Forces that do police work under another name have their own rows.",
    /** Definitions of the word, each with the publication that gives it. */
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
    notComputed: "Not calculated, and why",
    divisors: "Figures that would have been used",
  },
  overTime: "Over time",
};

const parts = countedIn("fr")("en fait", "en font");

const enters = countedIn("fr")("entre", "entrent");

const fr = {
  strengths: {
    title: "Effectif de chaque force, dont femmes",
    latestOnly: (names) =>
      `Pour une série, la valeur la plus récente de ce jeu de données${semicolon}les autres figurent plus bas${colon}${names}.`,
    missing: (names) => `Aucun effectif dans les sources lues${colon}${names}.`,
  },
  counted: {
    title: "Qui est compté dans qui",
    lead: "D’après le paragraphe cité. Une force comptée, ou peut-être comptée, dans une autre ne s’y ajoute pas.",
    within: {
      stated: (count) => `${parts(count)} partie`,
      "may-be": (count) => `${parts(count)} peut-être partie`,
      assumed: (count) => `${parts(count)} partie (lien supposé)`,
    },
    countedIn: {
      stated: (count) => `${enters(count)} dans son effectif`,
      "may-be": (count) => `${enters(count)} peut-être dans son effectif`,
      assumed: (count) => `${enters(count)} dans son effectif (lien supposé)`,
    },
    and: " et ",
    assumedOnly: "Regroupements propres à ce jeu de données, qu’aucune source ne fait",
  },
  commands: {
    title: "Qui commande",
    lead: "L’autorité dont relève chaque force, et le paragraphe qui l’indique. Si deux paragraphes diffèrent, chacun a sa ligne.",
  },
  sums: {
    title: "Ce qu’il ne faut pas additionner",
    lead: "Une somme compterait, ou pourrait compter, des personnes deux fois, ou mêlerait des dates et des façons de compter différentes.",
  },
  meanings: {
    title: "Définitions",
    police: "Police, sur cette page",
    here: `Ce que chaque source appelle ainsi${colon}un effectif est celui de la force nommée, et d’aucune autre. Les forces qui font un travail de police sous un autre nom ont leur propre ligne.`,
    elsewhere: [
      {
        source: "Police, selon Eurostat et l’Office des Nations Unies contre la drogue et le crime (ONUDC)",
        href: "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary:Police_personnel",
        text: "Police criminelle, de la route, des frontières et municipale, gendarmeries comprises. Sans la police militaire, les services secrets, les douaniers, les réserves et les élèves, ni le personnel civil.",
      },
      {
        source: "Police, selon la Commission économique des Nations Unies pour l’Europe (CEE-ONU)",
        href: "https://w3.unece.org/PXWeb2015/pxweb/en/STAT/STAT__30-GE__05-PublicAnddecision/ZZZ_en_GEPL_PoliceStaff_r.px/",
        text: "La police civile plutôt que les gardes nationales ou les milices locales. Sans le personnel de soutien.",
      },
    ],
    so: `La «${nbsp}police${nbsp}» d’un autre pays peut donc comprendre des forces qui sont séparées ici. Avant de comparer, voir quelle définition s’applique.`,
  },
  rates: {
    title: "Rapporté au nombre d’habitants",
    notComputed: "Pour qui ce n’est pas calculé, et pourquoi",
    divisors: "Chiffres qui auraient servi",
  },
  overTime: "Évolution",
} satisfies typeof en;

export type ForcesLanguage = typeof en;

/** The words of the page of forces in a language. */
export const forcesWordsIn = dictionary("forces", { en, fr });
