/** A generator of numbers from 0 to 1 that a seed determines (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Mutation = (bytes: Buffer, random: Random) => Buffer;

const insertions = [
  '"',
  "=1+1",
  "=cmd|' /C calc'!A0",
  "\u200f",
  "\u202e12\u202c",
  "\u0000",
  "\u0007",
  "\r",
  "\n\n",
  ",,,",
  ";",
  "\t",
  "\ufeff",
  "(a)",
  "<5",
  "…",
  "1,234",
  "12,4",
  "{",
  "[[[[",
  "\ud83d\ude00",
  "A".repeat(70_000),
  '"'.repeat(9),
  "9".repeat(400),
];

const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let times = 0; times < 1 + random() * 8; times += 1) copy[at(copy, random)] = Math.floor(random() * 256);
    return copy;
  },
  (bytes, random) => insert(bytes, Buffer.from(pick(insertions, random)), at(bytes, random)),
  (bytes, random) => {
    const start = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + Math.floor(random() * 60))]);
  },
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => mutateLines(bytes, (lines) => lines.toSpliced(Math.floor(random() * lines.length), 1)),
  (bytes, random) =>
    mutateLines(bytes, (lines) => lines.toSpliced(Math.floor(random() * lines.length), 0, pick(lines, random))),
  (bytes, random) => {
    const mark = bytes.indexOf('"', at(bytes, random));
    return mark < 0 ? bytes : Buffer.concat([bytes.subarray(0, mark), bytes.subarray(mark + 1)]);
  },
  (bytes, random) => {
    const sign = pick([",", ";", "\t"], random);
    const swap = (cells: string[]) => [cells[1] ?? "", cells[0] ?? "", ...cells.slice(2)];
    return mutateLines(bytes, (lines) => lines.map((line) => swap(line.split(sign)).join(sign)));
  },
  (bytes) => Buffer.from(bytes.toString("latin1"), "utf16le"),
  (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
];

/** One to three changes to a file, as accidents make them; the seed decides which. */
export function mutate(bytes: Buffer, seed: number): Buffer {
  const random = seeded(seed);
  let mutated = bytes;
  for (let times = 0; times < 1 + Math.floor(random() * 3); times += 1)
    mutated = pick(mutations, random)(mutated, random);
  return mutated;
}

function at(bytes: Buffer, random: Random): number {
  return Math.floor(random() * bytes.length);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function insert(bytes: Buffer, inserted: Buffer, place: number): Buffer {
  return Buffer.concat([bytes.subarray(0, place), inserted, bytes.subarray(place)]);
}

function mutateLines(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  return Buffer.from(change(bytes.toString("latin1").split("\n")).join("\n"), "latin1");
}
