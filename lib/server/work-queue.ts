import { setImmediate } from "node:timers/promises";

export interface QueueLimits {
  /** How many pieces of work are under way at a time. */
  readonly atOnce: number;
  /** How many wait at most. */
  readonly waiting: number;
  /** How many of these one client may have. */
  readonly waitingOfOne: number;
  /** How long a piece waits at most, in milliseconds. */
  readonly longestWait: number;
}

/** The queue is full, or the wait was too long: the reader may try again later. */
export class Busy extends Error {
  override readonly name = "Busy";
}

interface Ticket {
  readonly start: () => Promise<void>;
  readonly isOf: string;
}

/**
 * So many turns of the event loop stand between two pieces of work. In them answers from memory are sent, and the server
 * hears which readers have left: a connection is accepted in one turn, read in the next, and its end is read after that.
 */
const turnsBetween = 4;

/** Work that needs the server's one thread: a bounded number at a time, clients in turn, the rest waits or is refused. */
export class WorkQueue {
  readonly #limits: QueueLimits;
  /** By client; the client that is served next comes first. */
  readonly #waiting = new Map<string, Ticket[]>();
  #count = 0;
  #underWay = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /**
   * Runs a piece of work when its turn comes.
   *
   * @param client whose turn it is: the address of the reader
   * @param left aborted when nobody waits for the work any more: it is dropped if it has not begun
   * @throws Busy where there is no room, or none in time
   */
  run<Result>(client: string, left: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const { waiting, waitingOfOne, longestWait } = this.#limits;
    return new Promise((resolve, reject) => {
      if (left.aborted) return reject(left.reason);
      if (this.#count >= waiting || (this.#waiting.get(client)?.length ?? 0) >= waitingOfOne) {
        return reject(new Busy("too much work waits"));
      }
      const ticket: Ticket = {
        isOf: client,
        start: () => {
          settle();
          return work().then(resolve, reject);
        },
      };
      const timer = setTimeout(() => drop(new Busy("the work waited too long")), longestWait);
      const leave = () => drop(left.reason);
      const settle = () => {
        clearTimeout(timer);
        left.removeEventListener("abort", leave);
        this.#remove(ticket);
      };
      const drop = (reason: unknown) => {
        settle();
        reject(reason);
      };
      left.addEventListener("abort", leave);
      this.#add(ticket);
    });
  }

  #add(ticket: Ticket): void {
    const own = this.#waiting.get(ticket.isOf);
    if (own) own.push(ticket);
    else this.#waiting.set(ticket.isOf, [ticket]);
    this.#count += 1;
    if (this.#underWay < this.#limits.atOnce) void this.#workOff();
  }

  #remove({ isOf, ...ticket }: Ticket): void {
    const left = (this.#waiting.get(isOf) ?? []).filter(({ start }) => start !== ticket.start);
    if (left.length > 0) this.#waiting.set(isOf, left);
    else this.#waiting.delete(isOf);
    this.#count -= 1;
  }

  async #workOff(): Promise<void> {
    this.#underWay += 1;
    while (this.#count > 0) {
      for (let turn = 0; turn < turnsBetween; turn += 1) await setImmediate();
      const [next] = this.#waiting;
      if (!next) break;
      const [client, [ticket]] = next;
      const others = this.#waiting.get(client) ?? [];
      this.#waiting.delete(client); // to the end: the other clients come first now
      this.#waiting.set(client, others);
      await ticket?.start();
    }
    this.#underWay -= 1;
  }
}
