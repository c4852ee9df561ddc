import { printedNumbers } from "../../domain/printed-number";
import { numberWords } from "./number-words";

/** A number of a printed token, in figures or in words. */
export interface TokenNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** True where a per cent sign or word follows. */
  readonly percent: boolean;
  /** True for a part of a whole (`1/5`, "one third", "one in five"). */
  readonly fraction: boolean;
}

const percentPattern = /^\s*(?:%|per ?cent|pour ?cents?\b|percentage)/i;

/** Every number that a token prints, in figures and in words, in order. */
export function tokenNumbers(printed: string): TokenNumber[] {
  const figures = printedNumbers(printed).map(({ value, start, end }) => ({
    ...signed(printed, value, start),
    end,
    fraction: false,
  }));
  const words = numberWords(printed).filter(
    (word) => !figures.some((figure) => word.start < figure.end && figure.start < word.end),
  );
  return [...figures, ...words]
    .sort((a, b) => a.start - b.start)
    .map((number) => ({ ...number, percent: percentPattern.test(printed.slice(number.end)) }));
}

function signed(printed: string, value: number, start: number): Pick<TokenNumber, "value" | "start"> {
  return /(?:^|[\s(])[-−]$/.test(printed.slice(0, start)) && !/\d\s*[-−]$/.test(printed.slice(0, start))
    ? { value: -value, start: start - 1 }
    : { value, start };
}
