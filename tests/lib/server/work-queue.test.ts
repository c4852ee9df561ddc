import { setMaxListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { Busy, WorkQueue } from "@/lib/server/work-queue";

const limits = { atOnce: 1, waiting: 100, waitingOfOne: 100, longestWait: 60_000 };
const stays = new AbortController().signal;
setMaxListeners(0, stays); // a reader asks for one thing, a test for many

/** A piece of work that a test ends when it wants to. */
function piece() {
  let end: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done, end };
}

/** A queue that notes what begins, and how many pieces are under way at most. */
function watched(changes: Partial<typeof limits> = {}) {
  const queue = new WorkQueue({ ...limits, ...changes });
  const begun: string[] = [];
  let underWay = 0;
  let most = 0;
  const run = (name: string, client = "a", left: AbortSignal = stays, done = () => Promise.resolve()) =>
    queue.run(client, left, async () => {
      begun.push(name);
      underWay += 1;
      most = Math.max(most, underWay);
      await done();
      underWay -= 1;
      return name;
    });
  return { run, begun, most: () => most };
}

describe("the queue", () => {
  it.each([1, 2])("has at most %d under way, and runs all", async (atOnce) => {
    const { run, begun, most } = watched({ atOnce });
    const names = Array.from({ length: 20 }, (_, at) => String(at));
    const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
    expect(await Promise.all(names.map((name) => run(name, "a", stays, turn)))).toEqual(names);
    expect([begun, most()]).toEqual([names, atOnce]);
  });

  it("goes on after a piece that fails", async () => {
    const queue = new WorkQueue(limits);
    const failing = queue.run("a", stays, () => Promise.reject(new Error("broken")));
    const other = queue.run("a", stays, async () => "made");
    await expect(failing).rejects.toThrow("broken");
    expect(await other).toBe("made");
  });

  it("takes clients in turn, whoever asks for more", async () => {
    const { run, begun } = watched();
    const asked = [...["a1", "a2", "a3", "a4"].map((name) => run(name, "a")), run("b1", "b"), run("c1", "c")];
    await Promise.all(asked);
    expect(begun).toEqual(["a1", "b1", "c1", "a2", "a3", "a4"]);
  });

  it("lets the event loop turn between two pieces", async () => {
    const { run } = watched();
    const order: string[] = [];
    setImmediate(() => order.push("turn"));
    await Promise.all([run("one"), run("two")].map((asked) => asked.then((name) => order.push(name))));
    expect(order).toEqual(["turn", "one", "two"]);
    const next = run("three").then((name) => order.push(name));
    setImmediate(() => order.push("turn"));
    await next;
    expect(order.slice(3)).toEqual(["turn", "three"]);
  });
});

describe("work is refused", () => {
  it("where too much waits, and taken again when there is room", async () => {
    const { run, begun } = watched({ waiting: 2 });
    const long = piece();
    const first = run("first", "a", stays, () => long.done);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const waiting = [run("second", "b"), run("third", "c")];
    await expect(run("fourth", "d")).rejects.toBeInstanceOf(Busy);
    long.end();
    await Promise.all([first, ...waiting]);
    expect(await run("fifth", "d")).toBe("fifth");
    expect(begun).toEqual(["first", "second", "third", "fifth"]);
  });

  it("where one client has too much waiting, and not for the others", async () => {
    const { run } = watched({ waitingOfOne: 2 });
    const asked = [run("a1"), run("a2"), run("a3"), run("b1", "b")];
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  });

  it("when it has waited too long, and is not begun later", async () => {
    const { run, begun } = watched({ longestWait: 20 });
    const long = piece();
    const first = run("first", "a", stays, () => long.done);
    await expect(run("second")).rejects.toBeInstanceOf(Busy);
    long.end();
    await first;
    await run("third");
    expect(begun).toEqual(["first", "third"]);
  });
});

describe("work that nobody waits for", () => {
  it("is not begun", async () => {
    const { run, begun } = watched();
    const leaving = new AbortController();
    setMaxListeners(0, leaving.signal);
    const asked = Array.from({ length: 40 }, (_, at) => run(String(at), "a", leaving.signal));
    const other = run("other");
    leaving.abort();
    const settled = await Promise.allSettled(asked);
    expect(settled.every(({ status }) => status === "rejected")).toBe(true);
    await other;
    await expect(run("late", "a", leaving.signal)).rejects.toThrow();
    expect(begun).toEqual(["other"]);
  });

  it("is ended where it has begun", async () => {
    const { run } = watched();
    const [leaving, long] = [new AbortController(), piece()];
    const asked = run("begun", "a", leaving.signal, () => long.done);
    await new Promise((resolve) => setTimeout(resolve, 20));
    leaving.abort();
    long.end();
    expect(await asked).toBe("begun");
  });
});
