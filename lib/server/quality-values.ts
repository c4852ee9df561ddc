/** One choice of an `Accept-…` header, in lower case, with its weight from 0 (never) to 1. */
export interface Preference {
  readonly value: string;
  readonly quality: number;
}

/** Reads an `Accept-…` header, the most wanted first; equals keep the reader's order. */
export function parseQualityValues(header: string | undefined): Preference[] {
  return (header ?? "")
    .split(",")
    .map((part) => {
      const [value = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice("q=".length);
      const quality = weight === undefined ? 1 : Number.parseFloat(weight);
      return { value, quality: Number.isNaN(quality) ? 0 : quality };
    })
    .filter(({ value }) => value !== "")
    .toSorted((one, other) => other.quality - one.quality);
}
