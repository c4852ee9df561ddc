import { LRUCache } from "lru-cache";
import type { ReadyAnswer } from "./ready-answer";

/** An answer that was just made, and whether the next reader may have it too. */
export interface MadeAnswer {
  readonly ready: ReadyAnswer;
  readonly keep: boolean;
  /** Makes what the next readers get, pressed harder: nobody waits for it. */
  readonly better?: () => Promise<ReadyAnswer>;
}

/**
 * @param left aborted when this reader leaves
 * @param make is told by a signal when all readers have left that waited for the answer
 */
export type KeptAnswers = (
  key: string,
  left: AbortSignal,
  make: (allLeft: AbortSignal) => Promise<MadeAnswer>,
) => Promise<ReadyAnswer>;

/** What an entry costs beside its body: its headers, its key, and the map's own. A round guess, on the safe side. */
const overheadInBytes = 2_048;

/**
 * Answers by key: the one in memory, or the one being made already, or a new one. Nothing is made twice at once. Those
 * longest not asked for go first, and none is given out on another day (UTC) than it was made for: pages say how old
 * their figures are.
 *
 * @param now in milliseconds since 1970
 */
export function createKeptAnswers(boundInBytes: number, now: () => number = Date.now): KeptAnswers {
  const cache = new LRUCache<string, ReadyAnswer>({
    maxSize: boundInBytes,
    sizeCalculation: ({ body, headers }, key) =>
      body.byteLength + (headers["content-security-policy"]?.length ?? 0) + key.length + overheadInBytes,
  });
  const underWay = new Map<string, SharedWork>();

  async function makeAndKeep(key: string, making: Promise<MadeAnswer>): Promise<ReadyAnswer> {
    try {
      const { ready, keep, better } = await making;
      if (keep) cache.set(key, ready);
      // What cannot be made better stays as it is.
      if (keep && better)
        void better().then(
          (answer) => cache.set(key, answer),
          () => undefined,
        );
      return ready;
    } finally {
      underWay.delete(key);
    }
  }

  return async (name, left, make) => {
    const key = `${new Date(now()).toISOString().slice(0, 10)} ${name}`;
    for (;;) {
      const found = cache.get(key);
      if (found) return found;
      const work = underWay.get(key) ?? new SharedWork((allLeft) => makeAndKeep(key, make(allLeft)));
      underWay.set(key, work);
      try {
        return await work.join(left);
      } catch (error) {
        // It was dropped as all others had left, just before this reader came.
        if (left.aborted || !work.isLeft) throw error;
      }
    }
  };
}

/** An answer being made, for as long as one of its readers waits. */
class SharedWork {
  readonly #allLeft = new AbortController();
  readonly #answer: Promise<ReadyAnswer>;
  #readers = 0;

  constructor(make: (allLeft: AbortSignal) => Promise<ReadyAnswer>) {
    this.#answer = make(this.#allLeft.signal);
  }

  /** True once all readers have left: work that had not begun then is dropped. */
  get isLeft(): boolean {
    return this.#allLeft.signal.aborted;
  }

  join(left: AbortSignal): Promise<ReadyAnswer> {
    this.#readers += 1;
    const leave = () => {
      this.#readers -= 1;
      if (this.#readers === 0) this.#allLeft.abort();
    };
    if (left.aborted) leave();
    else left.addEventListener("abort", leave, { once: true });
    return this.#answer.finally(() => left.removeEventListener("abort", leave));
  }
}
