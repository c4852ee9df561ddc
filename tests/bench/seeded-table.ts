import { closeSync, openSync, writeSync } from "node:fs";

/** How many of each a generated table is made from. */
export interface TableShape {
  readonly areas: number;
  readonly years: number;
  readonly indicators: number;
}

/** The shape of the World Bank's table of 82,286 rows: about a third of its cells hold a figure. */
export const worldBankShape: TableShape = { areas: 217, years: 60, indicators: 19 };
export const worldBankRows = 82_286;

const firstYear = 1960;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Writes a long CSV of just so many rows, a figure each, the same for the same arguments: rows spread evenly over all
 * cells of the shape. Throws a RangeError where the shape has fewer cells.
 */
export function writeSeededTable(file: string, rows: number, { areas, years, indicators }: TableShape): void {
  const cells = areas * years * indicators;
  if (rows > cells) throw new RangeError(`${rows} rows do not go into ${cells} cells`);
  const random = seededNumbers(20_200_701);
  const target = openSync(file, "w");
  let text = "country_code,indicator_code,year,value\n";
  for (let row = 0; row < rows; row += 1) {
    const cell = Math.floor((row * cells) / rows);
    const area = Math.floor(cell / (years * indicators));
    const indicator = Math.floor(cell / years) % indicators;
    text += `${areaCode(area)},XA.SER.N${indicator + 1},${firstYear + (cell % years)},${random()}\n`;
    if (text.length > 1_000_000) text = flushed(target, text);
  }
  flushed(target, text);
  closeSync(target);
}

function flushed(target: number, text: string): string {
  writeSync(target, text);
  return "";
}

/** Three letters, beginning with X: ISO gives those to nobody. */
function areaCode(index: number): string {
  return `X${letters[Math.floor(index / 26) % 26]}${letters[index % 26]}`;
}

/** Whole numbers below a million, the same each time (a linear congruence, with the constants of Numerical Recipes). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % 1_000_000;
  };
}
