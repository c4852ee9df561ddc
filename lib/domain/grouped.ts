/** Things under what they have in common, in the order of the first of each. */
export function groupsBy<Thing>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => string,
): Map<string, [Thing, ...Thing[]]> {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Things by their ids; of those with one id the last, where the first was. */
export function byId<Thing extends { readonly id: string }>(things: Iterable<Thing>): Map<string, Thing> {
  const found = new Map<string, Thing>();
  for (const thing of things) found.set(thing.id, thing);
  return found;
}

/** The same groups, the largest first; of equal ones that which comes first. */
export function largestFirst<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => string): [Thing, ...Thing[]][] {
  return grouped(things, keyOf).sort((a, b) => b.length - a.length);
}

/** Groups without what they have in common. */
export function grouped<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => string): [Thing, ...Thing[]][] {
  return [...groupsBy(things, keyOf).values()];
}
