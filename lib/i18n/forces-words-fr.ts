import type { ForcesLanguage } from "./forces-words";
import { byCount } from "./plural";

const nbsp = "\u00A0";
const colon = `${nbsp}: `;
const semicolon = `${nbsp}; `;

const parts = (count: number) => byCount("fr", count, { one: "en fait", other: "en font" });
const enters = (count: number) => byCount("fr", count, { one: "entre", other: "entrent" });

export const fr: ForcesLanguage = {
  strengths: {
    title: "Effectif de chaque force, dont femmes",
    columns: { force: "Force", women: "Femmes", all: "Ensemble", basis: "Type d’effectif", date: "Date" },
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
    certainty: { stated: "", "may-be": "peut-être", assumed: "lien supposé" },
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
    refused: "Pour qui ce n’est pas calculé, et pourquoi",
    divisors: "Chiffres qui auraient servi",
  },
  overTime: "Évolution",
  between: semicolon,
};
