import { distance } from "fastest-levenshtein";
import { parseReferencePeriod } from "../domain/reference-period";

/** The number that a cell most likely means, in plain decimals: `1,440` → `1440`. Undefined where nobody can say. */
export function suggestNumber(cell: string): string | undefined {
  const text = cell
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\s?%$/, "")
    .replace(/^\+/, "");
  const plain = plainDecimal(text);
  return plain !== undefined && Number.isFinite(Number(plain)) && !plain.includes("e") ? plain : undefined;
}

function plainDecimal(text: string): string | undefined {
  const spaces = "[\\s\\u00A0\\u202F'’]";
  if (new RegExp(`^-?\\d{1,3}(${spaces}\\d{3})+([.,]\\d+)?$`).test(text)) {
    return text.replace(new RegExp(spaces, "g"), "").replace(",", ".");
  }
  if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(",", "");
  if (/^-?[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^-?\d+,\d+$/.test(text)) return text.replace(",", ".");
  if (/^-?\d+\.$/.test(text)) return text.slice(0, -1);
  if (/^-?\.\d+$/.test(text)) return text.replace(".", "0.");
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  if (/^-?\d+(\.\d+)?[eE][+-]?\d{1,2}$/.test(text)) return String(Number(text));
  return undefined;
}

/** The text with a form's characters only, where that gives one: `F_039` → `F-039`. */
export function suggestForm(cell: string, pattern: RegExp): string | undefined {
  const hyphened = cell
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return [hyphened, hyphened.toLowerCase()].find((text) => text !== "" && pattern.test(text));
}

/** The period that a cell most likely means: `2015-2019` → `2015/2019`, `2015/2014` → `2014/2015`, `03/2016` → `2016-03`. */
export function suggestPeriod(cell: string): string | undefined {
  const text = cell.trim();
  const candidates = [
    text,
    text.replace(/^(\d{4})\s?[-–—/]\s?(\d{4})$/, "$1/$2"),
    text.replace(/^(\d{4})\s?[-–—/]\s?(\d{4})$/, "$2/$1"),
    text.replace(/^(\d{1,2})[./-](\d{4})$/, (_, month: string, year: string) => `${year}-${month.padStart(2, "0")}`),
    text.replace(/^(?:since|depuis)\s(\d{4})$/i, "$1/.."),
    text.replace(/^(?:before|until|avant|jusqu.en)\s(\d{4})$/i, "../$1"),
    text.replace(/^(?:no date|n\.?\s?d\.?|s\.?\s?d\.?|none|unknown)$/i, "undated"),
  ];
  return candidates.find((candidate) => candidate !== cell && parseReferencePeriod(candidate) !== undefined);
}

/** The known word that is nearest to an unknown one: other letter case or separators, or two letters away at most. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = bare(word);
  let best: { word: string; away: number } | undefined;
  for (const candidate of known) {
    const away = bare(candidate) === wanted ? 0 : distance(candidate, word);
    if (away <= 2 && away < (best?.away ?? Infinity)) best = { word: candidate, away };
  }
  return best && best.word.length > 2 * best.away ? best.word : undefined;
}
