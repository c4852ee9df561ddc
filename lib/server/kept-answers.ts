import { createAnswerCache } from "./answer-cache";
import type { ReadyAnswer } from "./ready-answer";

/** An answer that was just made, and whether the next reader may have it too. */
export interface MadeAnswer {
  readonly ready: ReadyAnswer;
  readonly keep: boolean;
  /** Makes what the next readers get, pressed harder: nobody waits for it. */
  readonly better?: () => Promise<ReadyAnswer>;
}

export type KeptAnswers = (key: string, make: () => Promise<MadeAnswer>) => Promise<ReadyAnswer>;

/** Answers by key: the one in memory, or the one being made already, or a new one. Nothing is made twice at once. */
export function createKeptAnswers(boundInBytes: number): KeptAnswers {
  const cache = createAnswerCache(boundInBytes);
  const underWay = new Map<string, Promise<ReadyAnswer>>();

  async function makeAndKeep(key: string, make: () => Promise<MadeAnswer>): Promise<ReadyAnswer> {
    try {
      const { ready, keep, better } = await make();
      if (keep) cache.keep(key, ready);
      // What cannot be made better stays as it is.
      if (keep && better)
        void better().then(
          (answer) => cache.keep(key, answer),
          () => undefined,
        );
      return ready;
    } finally {
      underWay.delete(key);
    }
  }

  return async (key, make) => {
    const found = cache.find(key) ?? underWay.get(key);
    if (found) return found;
    const making = makeAndKeep(key, make);
    underWay.set(key, making);
    return making;
  };
}
