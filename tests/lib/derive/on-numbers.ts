import { type ExactInterval, fromExact, toExact } from "@/lib/derive/exact-interval";
import type { Interval } from "@/lib/domain/interval";

/** An operation on exact intervals, of intervals of numbers. */
export function onNumbers(operation: (a: ExactInterval, b: ExactInterval) => ExactInterval | undefined) {
  return (a: Interval, b: Interval): Interval | undefined => {
    const result = operation(toExact(a), toExact(b));
    return result && fromExact(result);
  };
}
