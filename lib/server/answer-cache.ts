import type { ReadyAnswer } from "./ready-answer";

export interface AnswerCache {
  readonly find: (key: string) => ReadyAnswer | undefined;
  readonly keep: (key: string, answer: ReadyAnswer) => void;
  /** What is held, in bytes: never above the bound. */
  readonly bytes: () => number;
}

/** What an entry costs beside its body: its headers, its key, and the map's own. A round guess, on the safe side. */
const overheadInBytes = 2_048;

/** Keeps answers in memory up to a bound in bytes; those longest not asked for go first. */
export function createAnswerCache(boundInBytes: number): AnswerCache {
  const answers = new Map<string, ReadyAnswer>();
  let bytes = 0;
  const cost = (key: string, answer: ReadyAnswer) =>
    answer.body.byteLength + (answer.headers["content-security-policy"]?.length ?? 0) + key.length + overheadInBytes;
  const drop = (key: string) => {
    const answer = answers.get(key);
    if (answer === undefined) return;
    bytes -= cost(key, answer);
    answers.delete(key);
  };

  return {
    bytes: () => bytes,
    find(key) {
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      answers.delete(key);
      answers.set(key, answer); // a map keeps the order of insertion: the first is the one longest not asked for
      return answer;
    },
    keep(key, answer) {
      drop(key);
      const needed = cost(key, answer);
      if (needed > boundInBytes) return;
      for (const oldest of answers.keys()) {
        if (bytes + needed <= boundInBytes) break;
        drop(oldest);
      }
      answers.set(key, answer);
      bytes += needed;
    },
  };
}
