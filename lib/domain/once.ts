import type { Dataset } from "./dataset";

/**
 * One value for the whole process, whichever copy of a module asks for it: Next bundles the modules of the pages a second
 * time, so that a variable of a module would be two.
 *
 * @param name unlike all other names given here
 */
export function oncePerProcess<Value>(name: string, make: () => Value): Value {
  const values: { [key: symbol]: Value | undefined } = globalThis;
  const key = Symbol.for(`muster.${name}`);
  values[key] ??= make();
  return values[key];
}

/** A function of a thing that never changes, whose answer is computed once for each. */
export function oncePer<Of extends object, Value extends object>(
  compute: (of: Of) => Value,
  known = new WeakMap<Of, Value>(),
): (of: Of) => Value {
  return (of) => {
    const found = known.get(of) ?? compute(of);
    known.set(of, found);
    return found;
  };
}

/**
 * A function of a dataset whose answer is computed once for each: a dataset never changes.
 *
 * @param name unlike all other names given here
 */
export function oncePerDataset<Value extends object, Of extends Dataset = Dataset>(
  name: string,
  compute: (dataset: Of) => Value,
): (dataset: Of) => Value {
  return oncePer(
    compute,
    oncePerProcess(name, () => new WeakMap<Of, Value>()),
  );
}
