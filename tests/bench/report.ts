/** A measure with the target it is held against; `within` says whether a value meets it. */
export interface Target {
  readonly words: string;
  readonly within: (value: number) => boolean;
}

/** The middle of several measures, in their unit; of an even number, the mean of the middle two. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError("the median of no measures");
  return (low + high) / 2;
}

/** A target that a value meets up to and with `limit`, in the unit named. */
export function atMost(limit: number, unit = ""): Target {
  return { words: `at most ${limit.toLocaleString("en")}${unit && ` ${unit}`}`, within: (value) => value <= limit };
}

/** A target that a value meets from `limit` on, in the unit named. */
export function atLeast(limit: number, unit = ""): Target {
  return { words: `at least ${limit.toLocaleString("en")}${unit && ` ${unit}`}`, within: (value) => value >= limit };
}

/** One line: what was measured, its value, and beside it the target and whether it held. */
export function measureLine(name: string, value: number, unit: string, target?: Target): string {
  const digits = Math.abs(value) < 10 ? 2 : 0;
  const shown = `${value.toLocaleString("en", { maximumFractionDigits: digits })}${unit && ` ${unit}`}`;
  const verdict = target ? `  ${target.within(value) ? "held" : "not held"} (${target.words})` : "";
  return `  ${name.padEnd(58)} ${shown.padStart(16)}${verdict}`;
}

/** Ours divided by the other; undefined where the other is nothing, and no ratio can be told. */
export function ratio(ours: number, other: number): number | undefined {
  return other === 0 ? undefined : ours / other;
}
