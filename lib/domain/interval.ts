/** All the values a number may have: two ends, each inside (closed) or outside (open). Infinite ends are open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A closed interval; of one value where only one is given. */
export function closed(low: number, high: number = low): Interval {
  return { low, high, lowOpen: low === -Infinity, highOpen: high === Infinity };
}

/** Everything above a limit that is not reached itself. */
export function above(low: number): Interval {
  return { low, high: Infinity, lowOpen: true, highOpen: true };
}

/** Everything below a limit that is not reached itself. */
export function below(high: number): Interval {
  return { low: -Infinity, high, lowOpen: true, highOpen: true };
}

export function contains(interval: Interval, value: number): boolean {
  const { low, high, lowOpen, highOpen } = interval;
  return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}

/** True where every value of one interval is above all of another. */
export function isAbove({ low, lowOpen }: Interval, { high, highOpen }: Interval): boolean {
  return low > high || (low === high && (lowOpen || highOpen));
}

/** What both allow. The narrower end wins; of two equal ends the open one. Undefined where they have nothing in common. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const lowOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
  const highOpen = (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
  if (low > high || (low === high && (lowOpen || highOpen))) return undefined;
  return { low, high, lowOpen, highOpen };
}
