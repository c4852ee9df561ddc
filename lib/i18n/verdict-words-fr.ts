import { byCount } from "./plural";
import type { VerdictLanguage } from "./verdict-words";

const nbsp = "\u00A0";

export const fr: VerdictLanguage = {
  side: { above: (target) => `au-dessus de ${target}`, below: (target) => `en dessous de ${target}` },
  shortSide: { above: "au-dessus", below: "en dessous" },
  outcome: {
    "not-due": "échéance à venir",
    reached: "atteinte",
    "not-reached": "non atteinte",
    met: "atteinte à l’échéance",
    "not-met": "non atteinte à l’échéance",
    "met-later": "atteinte à une date postérieure à l’échéance",
    "not-met-later": "non atteinte à une date postérieure à l’échéance",
  },
  condition: { share: " si une part est visée", reading: " si la cible se lit comme ici" },
  noValue: "aucune valeur à ce jour dans les sources lues",
  cannotTell: {
    reading: `impossible à dire${nbsp}: la source laisse ouvert ce qui est visé${nbsp}; le niveau visé permettrait de trancher`,
    base: `impossible à dire${nbsp}: on ignore à partir de quoi l’évolution se compte${nbsp}; la valeur de base permettrait de trancher`,
    level: `impossible à dire${nbsp}: la cible ne fixe pas un nombre unique${nbsp}; le nombre visé permettrait de trancher`,
    unit: `impossible à dire${nbsp}: la valeur n’est pas dans l’unité de la cible${nbsp}; une valeur dans la même unité permettrait de trancher`,
    undated: `impossible à dire${nbsp}: la cible a une échéance et la valeur n’est pas datée${nbsp}; sa date permettrait de trancher`,
  },
  straddles: {
    counts: (target) =>
      `impossible à dire${nbsp}: le nombre tel qu’imprimé peut se situer de part et d’autre de ${target}${nbsp}; les effectifs dont il est tiré permettraient de trancher`,
    exact: (target) =>
      `impossible à dire${nbsp}: le nombre tel qu’imprimé peut se situer de part et d’autre de ${target}${nbsp}; un nombre exact permettrait de trancher`,
  },
  statements: {
    counts: `impossible à dire${nbsp}: les sources se situent de part et d’autre de la cible${nbsp}; les effectifs dont elles partent permettraient de trancher`,
    exact: `impossible à dire${nbsp}: les sources se situent de part et d’autre de la cible${nbsp}; un nombre exact et sa source permettraient de trancher`,
  },
  withValues: (verdict, values) => `${verdict} (${values})`,
  needed: (number, count) => `il faudrait ${number} ${byCount("fr", count, { one: "femme", other: "femmes" })} de plus`,
};
