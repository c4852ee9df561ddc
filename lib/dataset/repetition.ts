/**
 * Tells of texts, by their places from 0, which may stand in several places: all that do, and of the others next to none.
 * A million texts are compared by numbers that are made of them, as a set of a million texts takes seconds to fill.
 */
export function repetitionOf(count: number, textAt: (place: number) => string): (place: number) => boolean {
  const numbers = new Int32Array(count);
  for (let place = 0; place < count; place += 1) numbers[place] = numberOf(textAt(place));
  const sorted = numbers.slice().sort();
  const shared = new Set<number>();
  for (let at = 1; at < count; at += 1) {
    const number = sorted[at] ?? 0;
    if (number === sorted[at - 1]) shared.add(number);
  }
  return (place) => shared.has(numbers[place] ?? 0);
}

/** The hash of Fowler, Noll and Vo (FNV-1a) over the text's UTF-16 units. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
