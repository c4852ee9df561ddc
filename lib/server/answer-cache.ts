import { LRUCache } from "lru-cache";
import type { EncodedAnswer } from "./encoded-answer";

/** An answer that was just made, and whether the next reader may have it too. */
interface MadeAnswer {
  readonly answer: EncodedAnswer;
  readonly keep: boolean;
  /** Makes what the next readers get, compressed harder: nobody waits for it. */
  readonly better?: (() => Promise<EncodedAnswer>) | undefined;
}

/** An answer being made, and how many readers wait for it. */
interface Work {
  readers: number;
  readonly allLeft: AbortController;
}

/** What an entry costs beside its body: its headers, its key, and the map's own. A round guess, on the safe side. */
const overheadInBytes = 2_048;

/**
 * Answers by key: the one in memory, or the one being made already, or a new one. Those longest not asked for go first,
 * and none is given out on another day (UTC) than it was made for: pages say how old their figures are.
 */
export class AnswerCache {
  readonly #now: () => number;
  readonly #cache: LRUCache<string, MadeAnswer, () => Promise<MadeAnswer>>;
  readonly #underWay = new Map<string, Work>();

  /** @param now in milliseconds since 1970 */
  constructor(boundInBytes: number, now: () => number = Date.now) {
    this.#now = now;
    this.#cache = new LRUCache({
      maxSize: boundInBytes,
      // What is not to be kept is as if it were too large.
      sizeCalculation: ({ answer: { body, headers }, keep }, key) =>
        keep
          ? body.byteLength + (headers["content-security-policy"]?.length ?? 0) + key.length + overheadInBytes
          : boundInBytes + 1,
      fetchMethod: (_key, _stale, { context: make }) => make(),
      ignoreFetchAbort: true, // an answer that no longer fits is still what its readers wait for
    });
  }

  /**
   * @param left aborted when this reader leaves
   * @param make is told by a signal when all readers have left that waited for the answer
   */
  async get(
    name: string,
    left: AbortSignal,
    make: (allLeft: AbortSignal) => Promise<MadeAnswer>,
  ): Promise<EncodedAnswer> {
    const key = `${new Date(this.#now()).toISOString().slice(0, 10)} ${name}`;
    for (;;) {
      const work = this.#underWay.get(key) ?? { readers: 0, allLeft: new AbortController() };
      this.#underWay.set(key, work);
      try {
        return (await this.#shared(key, left, work, make)).answer;
      } catch (error) {
        // It was dropped as all others had left, just before this reader came.
        if (left.aborted || !work.allLeft.signal.aborted) throw error;
      } finally {
        if (this.#underWay.get(key) === work) this.#underWay.delete(key);
      }
    }
  }

  async #shared(
    key: string,
    left: AbortSignal,
    work: Work,
    make: (allLeft: AbortSignal) => Promise<MadeAnswer>,
  ): Promise<MadeAnswer> {
    work.readers += 1;
    const leave = () => {
      work.readers -= 1;
      if (work.readers === 0) work.allLeft.abort();
    };
    if (left.aborted) leave();
    else left.addEventListener("abort", leave, { once: true });
    try {
      return await this.#cache.forceFetch(key, { context: () => this.#make(key, make(work.allLeft.signal)) });
    } finally {
      left.removeEventListener("abort", leave);
    }
  }

  async #make(key: string, making: Promise<MadeAnswer>): Promise<MadeAnswer> {
    const made = await making;
    // What cannot be made better stays as it is.
    if (made.keep && made.better)
      void made.better().then(
        (answer) => this.#cache.set(key, { answer, keep: true }),
        () => undefined,
      );
    return made;
  }
}
