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

/** The same without what they have in common. */
export function grouped<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => string): [Thing, ...Thing[]][] {
  return [...groupsBy(things, keyOf).values()];
}
