import { mostRoomSteps, roomStep, roomSteps, type Standing } from "./geometry";

/** The plot of a row, in em of its numbers: in the narrowest chart with names beside it, and with names above it. */
const plotBeside = 28;
const plotAbove = 20;

/** What keeps room right of the axis: classes for either layout, and how long the axis then is at its shortest. */
export interface Room {
  readonly className: string;
  readonly shortest: number;
}

/** Room for texts that stand in one line where there is place, and one under the other where there is none. */
export function roomFor(inOneLine: readonly Standing[], stacked: readonly Standing[] = inOneLine): Room {
  const isTooLong = roomSteps(inOneLine, plotBeside) > mostRoomSteps;
  const beside = stepsFor(isTooLong ? stacked : inOneLine, plotBeside);
  const above = stepsFor(stacked, plotAbove);
  return {
    className: `rows beside-${beside} above-${above}${isTooLong ? " stacked" : ""}`,
    shortest: plotAbove - roomStep * above,
  };
}

function stepsFor(texts: readonly Standing[], width: number): number {
  return Math.min(mostRoomSteps, roomSteps(texts, width));
}
