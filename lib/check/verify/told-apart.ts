import { figure } from "../../domain/figure";
import type { PlacedFigure } from "./placed-figure";
import type { NotToldApart, VerifyProblem } from "./problem";
import { valueAgainstToken } from "./value-against-token";
import { wordVerdict } from "./word-verdict";

type Pair = readonly [PlacedFigure, PlacedFigure];

/** How many other pairs the order of rows must be tried on, and how many of ten must keep the text's order. */
const ordersTried = 10;
const ordersKept = 0.9;

/**
 * Looks at every two figures of a passage: might they have been swapped whole, number and token? Four things tell
 * them apart, in this order: their tokens fit only their own units; the words near each token are its own figure's;
 * the rows stand in the order of the text, as those of the other figures do. Figures whose tokens share a place
 * cannot be told apart at all.
 */
export function swapsAmong(placed: readonly PlacedFigure[]): {
  problems: VerifyProblem[];
  notToldApart: NotToldApart[];
} {
  const pairs = pairsOf(placed);
  const problems: VerifyProblem[] = [];
  const notToldApart: NotToldApart[] = [];
  for (const pair of pairs) {
    const [a, b] = pair;
    const verdict = verdictOn(pair, pairs);
    if (verdict === "words" || verdict === "order") {
      const [figure, other, passage] = [a.figure, b.figure, a.passage.locator];
      problems.push({ code: "looks-swapped", figure, other, passage, because: verdict });
    } else if (verdict !== "told-apart") {
      addTo(notToldApart, { figures: [a.figure, b.figure], passage: a.passage.locator, because: verdict });
    }
  }
  return { problems, notToldApart };
}

function verdictOn(pair: Pair, pairs: readonly Pair[]): "told-apart" | "words" | "order" | NotToldApart["because"] {
  const [a, b] = pair;
  if (shareAPlace(a, b) || shareAPlace(b, a)) return "same-token";
  if (!fitsInPlaceOf(a, b) || !fitsInPlaceOf(b, a)) return "told-apart";
  const verdict = wordVerdict(a, b);
  if (verdict === "straight") return "told-apart";
  if (verdict === "crossed") return "words";
  const inOrder = isInOrder(pair);
  if (inOrder === undefined || !keepsOrder(pairs, pair)) return "unclear";
  return inOrder ? "told-apart" : "order";
}

/** True where a token stands nowhere but where the other's stands. */
function shareAPlace(a: PlacedFigure, b: PlacedFigure): boolean {
  return a.occurrences.every((one) => b.occurrences.some((two) => one.start < two.end && two.start < one.end));
}

/** True where one figure's number and token would pass as the other's. */
function fitsInPlaceOf(a: PlacedFigure, b: PlacedFigure): boolean {
  return valueAgainstToken(figure({ ...b.figure, quantity: a.figure.quantity }), a.printed) === undefined;
}

/** Whether two rows of one table stand in the order of the text; undefined where that cannot be said. */
function isInOrder([a, b]: Pair): boolean | undefined {
  if ((a.figure.kind === "target") !== (b.figure.kind === "target")) return undefined;
  const [[first, ...more], [second, ...others]] = [a.occurrences, b.occurrences];
  if (!first || !second || more.length > 0 || others.length > 0) return undefined;
  return first.start < second.start;
}

/** True where the rows of the other figures keep the order of the text, so that a row out of order says something. */
function keepsOrder(pairs: readonly Pair[], [a, b]: Pair): boolean {
  const others = pairs.filter((pair) => !pair.includes(a) && !pair.includes(b));
  const orders = others.map(isInOrder).filter((inOrder) => inOrder !== undefined);
  const kept = orders.filter((inOrder) => inOrder).length;
  return orders.length >= ordersTried && kept >= orders.length * ordersKept;
}

function pairsOf(placed: readonly PlacedFigure[]): Pair[] {
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => b.passage === a.passage)
      .map((b): Pair => [a, b]),
  );
}

/** Adds two figures to a group that has one of them, or begins a group. */
function addTo(groups: NotToldApart[], pair: NotToldApart): void {
  const place = groups.findIndex(
    ({ passage, because, figures }) =>
      passage === pair.passage && because === pair.because && figures.some((one) => pair.figures.includes(one)),
  );
  const group = groups[place];
  if (!group) groups.push(pair);
  else {
    const more = pair.figures.filter((one) => !group.figures.includes(one));
    groups[place] = { ...group, figures: [...group.figures, ...more] };
  }
}
