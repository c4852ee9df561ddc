import { scaleInUnit } from "./scale-words";

export const percentWord = /%|(?<!\p{L})(?:per ?cent|percent(?:age)?s?|pct|pour ?cent|pourcentages?)(?!\p{L})/iu;
export const percentCode = /^(?:PT|PC|PC_\w+)$/;
export const pointsWord = /^(?:percentage points?|points? de pourcentage|pp|p\.p\.)$/i;
export const personsWord =
  /^(?:(?:number of |nombre de )?(?:persons?|people|individuals?|personnes?|inhabitants?|habitants?)|headcount|PS|PER)$/i;
export const durationWord = /^(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?)$/i;

/** True for a unit's word that says no more than that things are counted. */
export function isNumberWord(word: string): boolean {
  return /^(?:numbers?|nombres?|counts?|nr\.?|no\.?|n|units?|unités?|#|_?[TZ])$/i.test(word);
}

/** True for a text that is a unit and nothing else: `% of GDP`, `per 100,000`, `persons`, `USD`, `Number`. */
export function isUnitWord(text: string): boolean {
  const { power, rest } = scaleInUnit(text.trim());
  if (rest === "") return power > 0;
  const isKnown = [percentWord, percentCode, pointsWord, personsWord, durationWord].some((word) => word.test(rest));
  return isKnown || isNumberWord(rest) || rateIn(rest) !== undefined || moneyIn(rest) !== undefined;
}

const thousands = "(?:[ ,.\u00A0\u202F]?000)";

/** The number of persons or things that a rate is for; undefined where a text names none. */
export function rateIn(text: string): number | undefined {
  if (/^P_HTHAB$/.test(text)) return 1e5;
  const digits = new RegExp(
    `(?:\\b(?:per|pour)|/) ?(?:each )?(1${thousands}{1,2}|10${thousands}|100${thousands}|100k)(?!\\d)`,
    "i",
  ).exec(text)?.[1];
  if (digits !== undefined) return Number(digits.replace(/k$/i, "000").replace(/\D/g, ""));
  const word = /\b(?:per|pour) (?:(?:one|a|un) )?(hundred thousand|cent mille|thousand|mille|million)\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (word === undefined) return text === "‰" ? 1000 : undefined;
  return /hundred|cent/.test(word) ? 1e5 : word === "million" ? 1e6 : 1000;
}

const currency = "(?:US ?\\$|\\$|€|£|(?<![\\p{L}])(?:USD|EUR|GBP|LCU|XOF|FCFA|dollars?|euros?)(?!\\p{L}))";

/** The words for money in a text: what stands in its brackets, or the currency with its year and prices. */
export function moneyIn(text: string): string | undefined {
  const inBrackets = new RegExp(`\\(([^()]*${currency}[^()]*)\\)`, "iu").exec(text)?.[1];
  return inBrackets ?? new RegExp(`(?:current |constant )?(?:\\d{4} )?${currency}`, "iu").exec(text)?.[0];
}
