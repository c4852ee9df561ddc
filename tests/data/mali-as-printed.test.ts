import { expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Figure } from "@/lib/domain/figure";
import { quantitySentence } from "@/lib/format/quantity";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");

const plain = (text: string) =>
  text
    .replace(/[\u00A0\u202F\s]/g, "")
    .replace(/–/g, "-")
    .toLowerCase();

function printedOf({ provenance }: Figure): string {
  return provenance.kind === "read" ? provenance.citation.printed : "";
}

/** True for words that the token holds, or for its number with fewer decimals. */
function isSaid(figure: Figure): boolean {
  const [words, printed] = [quantitySentence(figure.quantity, figure.unit, "en"), printedOf(figure)];
  if (figure.quantity.kind === "missing") return true;
  if (figure.quantity.shown) return words === `“${printed}”`;
  if (plain(printed).includes(plain(words).replace(/persons$/, ""))) return true;
  const { quantity } = figure;
  // A French newspaper sets thousands apart by points.
  if (plain(printed).replaceAll(".", "").startsWith(plain(words).replaceAll(",", ""))) return true;
  return (
    quantity.kind === "point" && Number(printed) === quantity.value && plain(words).startsWith(plain(shown(quantity)))
  );
}

function shown({ value, decimals }: { readonly value: number; readonly decimals: number }): string {
  return value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Figures whose words are not those of the source: numbers written out, and words that a number stands for. */
const inOtherWords: readonly (readonly [id: string, words: string, printed: string])[] = [
  ["F001", "7", "seven independent nations"],
  ["F002", "8", "eighth largest country"],
  ["F009", "3", "All three treaties"],
  ["F010", "0", "none of the treaties"],
  ["F011", "at most 1", "Within a month"],
  ["F012", "3", "three major"],
  ["F013", "2", "two rounds"],
  ["F014", "2", "two separate platforms"],
  ["F018", "1", "on a monthly bases"],
  ["F020", "3", "three branches of government"],
  ["F021", "1", "the single chamber"],
  ["F022", "7", "seven year, non-renewable term"],
  ["F044", "5", "five years"],
  ["F048", "under 10", "less than 10"],
  ["F060", "10", "Ten Year"],
  ["F061", "1", "monthly working sessions"],
  ["F067", "4", "four lines of action"],
  ["F069", "4", "four priorities"],
  ["F085", "2", "two municipalities"],
];

it("every figure of the note appears as printed, but for these", () => {
  const others = [...dataset.figures.values()].filter((figure) => figure.id.startsWith("F") && !isSaid(figure));
  const words = others.map((figure) => [
    figure.id,
    quantitySentence(figure.quantity, figure.unit, "en").replace(/\u00A0/g, " "),
    printedOf(figure),
  ]);
  expect(words).toEqual(inOtherWords);
});

it("every other figure appears as printed, with fewer decimals at most", () => {
  const others = [...dataset.figures.values()].filter((figure) => !figure.id.startsWith("F") && !isSaid(figure));
  expect(others.map(({ id }) => id)).toEqual([]);
});

it("words whose sense a number would change stand in quotation marks", () => {
  const shownAsPrinted = [...dataset.figures.values()].filter(
    ({ quantity }) => quantity.kind !== "missing" && quantity.shown !== undefined,
  );
  expect(shownAsPrinted.map(({ id }) => id)).toEqual(["F003", "F006", "F016", "F035", "F051", "F059", "F075"]);
});
