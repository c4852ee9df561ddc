/** A number written in words, and where it is. */
export interface WordNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** True for a part of a whole ("one third"), which a percentage writes a hundred times as large. */
  readonly fraction: boolean;
}

type Table = Readonly<Record<string, number>>;

const cardinals: Table = {
  ...numbered("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"),
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
  ...{ seventy: 70, eighty: 80, ninety: 90 },
  ...numbered("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
  ...{ une: 1, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, "quatre-vingt": 80 },
};

const multiples: Table = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
  douzaine: 12,
  milliard: 1e9,
};

/** French says them without an article. */
const bareMultiples: Table = { cent: 100, mille: 1e3 };

const ordinals: Table = {
  ...numbered("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
  ...numbered("zérotième premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"),
  ...{ première: 1, seconde: 2 },
};

const denominators: Table = {
  ...{ half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  ...{ demi: 2, moitié: 2, tiers: 3, quart: 4, cinquième: 5, sixième: 6, septième: 7, huitième: 8, dixième: 10 },
};

/** Fractions that need no numerator: "half of", "la moitié", "le tiers", "le quart". */
const bareFractions: Table = { half: 2, moitié: 2, tiers: 3, quart: 4 };

/** Words that count without being a number. */
const counts: Table = {
  ...valued(0, "none no nil aucun aucune nul nulle"),
  ...valued(1, "single sole once unique daily weekly monthly quarterly yearly annual annually"),
  ...valued(1, "quotidien hebdomadaire mensuel mensuelle trimestriel trimestrielle annuel annuelle"),
  ...valued(2, "both twice pair"),
};

const articles = new Set(["a", "an", "un", "une"]);
const everies = new Set(["each", "every", "per", "chaque", "par"]);
const times = new Set("day week month quarter year hour jour semaine mois trimestre an année heure".split(" "));

function numbered(words: string): Table {
  return Object.fromEntries(words.split(" ").map((word, value) => [word, value]));
}

function valued(value: number, words: string): Table {
  return Object.fromEntries(words.split(" ").map((word) => [word, value]));
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every number that a text writes in words, English or French, in order. Articles count only before a time. */
export function numberWords(text: string): WordNumber[] {
  const words = wordsOf(text);
  const numbers: WordNumber[] = [];
  for (let index = 0; index < words.length; ) {
    const found = fractionAt(text, words, index) ?? timeAt(text, words, index) ?? wholeAt(text, words, index);
    const [first, last] = [words[index], words[index + (found?.length ?? 1) - 1]];
    if (found && first && last) {
      numbers.push({ value: found.value, fraction: found.fraction, start: first.start, end: last.end });
    }
    index += found?.length ?? 1;
  }
  return numbers;
}

interface Found {
  readonly value: number;
  readonly fraction: boolean;
  /** How many words it takes. */
  readonly length: number;
}

function wordsOf(text: string): Word[] {
  // "per cent" holds no hundred, "no more than" no zero.
  const noNumbers = /\b(?:per|pour) ?cents?\b|\bno (?=(?:more|less|fewer|greater|higher|lower|longer|later)\b)/gi;
  const searchable = text.replace(noNumbers, (match) => " ".repeat(match.length));
  return Array.from(searchable.matchAll(/quatre-vingts?|(?<!\p{L})(?!(?:and|et)(?!\p{L}))\p{L}+/giu), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Looks a word up, a plural as its singular. */
function look(table: Table, word: Word | undefined): number | undefined {
  if (!word) return undefined;
  const singular = word.text.replace(/s$/, "");
  if (Object.hasOwn(table, word.text)) return table[word.text];
  return Object.hasOwn(table, singular) ? table[singular] : undefined;
}

function isAdjacent(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && /^[\s-]+$/.test(text.slice(left.end, right.start));
}

/** Adjacent, or with an "and" between. */
function isJoined(text: string, left: Word | undefined, right: Word | undefined): boolean {
  const gap = left && right ? text.slice(left.end, right.start) : "";
  return isAdjacent(text, left, right) || /^[\s-]+(?:and|et)[\s-]+$/.test(gap);
}

function fractionAt(text: string, words: readonly Word[], index: number): Found | undefined {
  const [first, second] = [words[index], words[index + 1]];
  const numerator = look(cardinals, first) ?? (first && articles.has(first.text) ? 1 : undefined);
  const denominator = isAdjacent(text, first, second) ? look(denominators, second) : undefined;
  // "ten third-country nationals" are no ten thirds: several parts are named in the plural.
  const isParts = numerator === 1 || (numerator !== undefined && numerator > 1 && second?.text.endsWith("s"));
  if (numerator !== undefined && isParts && denominator !== undefined) {
    return { value: numerator / denominator, fraction: true, length: 2 };
  }
  const bare = look(bareFractions, first);
  return bare === undefined ? undefined : { value: 1 / bare, fraction: true, length: 1 };
}

/** "a month", "every year": one of them. */
function timeAt(text: string, words: readonly Word[], index: number): Found | undefined {
  const [first, second] = [words[index], words[index + 1]];
  if (!first || !second || !isAdjacent(text, first, second)) return undefined;
  const isOne = articles.has(first.text) || everies.has(first.text);
  return isOne && times.has(second.text) ? { value: 1, fraction: false, length: 2 } : undefined;
}

function wholeAt(text: string, words: readonly Word[], index: number): Found | undefined {
  const first = words[index];
  const isArticle = first !== undefined && articles.has(first.text) && look(multiples, words[index + 1]) !== undefined;
  let [sum, group, length] = [0, 0, 0];
  for (let next = index; next < words.length; next += 1, length += 1) {
    const word = words[next];
    if (next > index && !isJoined(text, words[next - 1], word)) break;
    const cardinal = isArticle && next === index ? 1 : look(cardinals, word);
    const multiple = (length > 0 ? look(multiples, word) : undefined) ?? look(bareMultiples, word);
    if (cardinal !== undefined && (length === 0 || hasRoomFor(group, cardinal))) group += cardinal;
    else if (multiple !== undefined && multiple <= 100) group = Math.max(group, 1) * multiple;
    else if (multiple !== undefined) [sum, group] = [sum + Math.max(group, 1) * multiple, 0];
    else break;
  }
  if (length > 0) return { value: sum + group, fraction: false, length };
  const value = look(counts, first) ?? look(ordinals, first);
  return value === undefined ? undefined : { value, fraction: false, length: 1 };
}

/** True where a smaller number word goes on with the number: "twenty" + "five", "soixante" + "douze", "cent" + "dix". */
function hasRoomFor(group: number, cardinal: number): boolean {
  if (group % 100 === 0) return cardinal < 100;
  if (group % 100 === 60 || group % 100 === 80) return cardinal < 20;
  return group % 10 === 0 && (group % 100 === 10 ? cardinal >= 7 && cardinal <= 9 : cardinal < 10);
}
