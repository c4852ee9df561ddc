/** The words that multiply the number before them, in English and French. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(billions?|milliards?)\b/i, 1e9],
  [/^\s*millions?\b/i, 1e6],
  [/^\s*(thousands?|mille)\b/i, 1e3],
];

/** A number written in figures inside a printed token, with the scale word that follows it. */
export interface PrintedNumber {
  readonly value: number;
  /** The size of its last significant digit: trailing zeros before the decimal point count as rounding. */
  readonly step: number;
  readonly decimals: number;
  /** Where it is in the token, its scale word included. */
  readonly start: number;
  readonly end: number;
}

/**
 * Numbers in figures: thousands set apart by commas or spaces, decimals by a point, or by a comma where no group of
 * three follows it (`12,4 %`, `0,125`).
 */
const numberPattern = new RegExp(
  [
    String.raw`(?<spaced>[1-9]\d{0,2}(?:[\u00A0\u202F ]\d{3})+)(?!\d)(?:[.,](?<spacedDecimals>\d+))?`,
    String.raw`(?<grouped>[1-9]\d{0,2}(?:,\d{3})+)(?!\d)(?:\.(?<groupedDecimals>\d+))?`,
    String.raw`(?<whole>\d+),(?<commaDecimals>\d{1,2}|(?<=\b0,)\d+)(?![\d,])`,
    String.raw`(?<plain>\d+)(?:\.(?<plainDecimals>\d+))?`,
  ].join("|"),
  "g",
);

/** Every number that a printed token writes in figures (`over 6,000`, `1.5 billion`, `1/5`), in order. */
export function printedNumbers(printed: string): PrintedNumber[] {
  return Array.from(printed.matchAll(numberPattern), (match) => {
    const { spaced, grouped, whole, plain = "", ...fractions } = match.groups ?? {};
    const digits = (spaced ?? grouped ?? whole ?? plain).replace(/\D/g, "");
    const fraction = Object.values(fractions).find((decimals) => decimals !== undefined) ?? "";
    const unscaled = Number(`${digits}.${fraction}`);
    const after = match.index + match[0].length;
    const [word, scale] = scaleAt(printed.slice(after));
    return {
      value: tidy(unscaled * scale),
      step: tidy(stepOf(unscaled, fraction.length) * scale),
      decimals: scale === 1 ? fraction.length : 0,
      start: match.index,
      end: after + word.length,
    };
  });
}

/** The scale word at the start of a text, and what it multiplies by. */
function scaleAt(text: string): readonly [word: string, scale: number] {
  for (const [word, scale] of scales) {
    const found = word.exec(text)?.[0];
    if (found !== undefined) return [found, scale];
  }
  return ["", 1];
}

/** Removes the error of binary fractions (1.1 × 1e6) at the fifteenth significant digit. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** The size of the last significant digit of a value written with so many decimals: for 4,000 a thousand. */
export function stepOf(value: number, decimals: number): number {
  if (decimals > 0) return Number(`1e-${decimals}`);
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** A token that is one number and nothing else, with as many digits as a double keeps. */
const plainToken = /^(?=.{1,15}$)\d+(\.\d+)?$/;

/** The step and the decimals of a value, as the token prints it; by its own digits where the token has no such number. */
export function precisionOf(value: number, printed: string): Pick<PrintedNumber, "step" | "decimals"> {
  // Most tokens of a large table are the value itself.
  if (plainToken.test(printed) && Number(printed) === value) {
    const decimals = printed.includes(".") ? printed.length - printed.indexOf(".") - 1 : 0;
    return { step: stepOf(value, decimals), decimals };
  }
  const found = printedNumbers(printed).find((number) => number.value === value);
  if (found) return { step: found.step, decimals: found.decimals };
  // Printed in words ("seven") or as a fraction ("1/5"): the value's own digits speak.
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const decimals = Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
  return { step: stepOf(value, decimals), decimals };
}
