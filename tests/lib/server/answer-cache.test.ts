import { afterEach, describe, expect, it } from "vitest";
import { AnswerCache } from "@/lib/server/answer-cache";
import type { EncodedAnswer } from "@/lib/server/encoded-answer";
import { answerPage, nextPage, plainPages, type Serving, serve } from "./serving";

function answerOf(bytes: number): EncodedAnswer {
  return { status: 200, headers: {}, body: Buffer.alloc(bytes), encoding: "identity" };
}

const stays = new AbortController().signal;

/** Asks for answers of these sizes by their keys, and tells which of them were made. */
function asker(boundInBytes: number, now?: () => number) {
  const cache = new AnswerCache(boundInBytes, now);
  const made: string[] = [];
  const ask = async (key: string, bytes = 0) => {
    await cache.get(key, stays, async () => {
      made.push(key);
      return { answer: answerOf(bytes), keep: true };
    });
  };
  return { ask, made };
}

let serving: Serving;
afterEach(() => serving?.close());

describe("cached answers", () => {
  it("are never more than the bound, and what was longest not asked for goes first", async () => {
    const { ask, made } = asker(25_000);
    for (const key of ["a", "b", "c", "a", "d", "a", "c", "d", "b"]) await ask(key, 5_000);
    expect(made).toEqual(["a", "b", "c", "d", "b"]);
  });

  it("stay where one that is larger than the bound comes", async () => {
    const { ask, made } = asker(10_000);
    await ask("small", 100);
    await ask("large", 20_000);
    await ask("small", 100);
    await ask("large", 20_000);
    expect(made).toEqual(["small", "large", "large"]);
  });

  it("cost something when they are empty: many of them fill the bound too", async () => {
    const { ask, made } = asker(100_000);
    for (let index = 0; index < 1_000; index += 1) await ask(String(index));
    await ask("0");
    expect(made).toHaveLength(1_001);
  });

  it("are of one day", async () => {
    let now = Date.parse("2026-11-28T23:59:59Z");
    const { ask, made } = asker(100_000, () => now);
    await ask("a");
    await ask("a");
    expect(made).toEqual(["a"]);
    now += 2_000;
    await ask("a");
    expect(made).toEqual(["a", "a"]);
  });
});

describe("a page", () => {
  it("is asked of Next once for all encodings", async () => {
    serving = await serve();
    for (const encoding of ["br", "br", "gzip", "gzip", "br"])
      await serving.ask("/en/freedonia", { "accept-encoding": encoding });
    expect(serving.askedOfNext).toEqual(["/en/freedonia"]);
  });

  it("is asked of Next once by many readers at the same time", async () => {
    serving = await serve(async (address, request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return plainPages(address, request, response);
    });
    const answers = await Promise.all(Array.from({ length: 10 }, () => serving.ask("/en/freedonia")));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(serving.askedOfNext).toEqual(["/en/freedonia"]);
  });

  it("is one page, whatever is added to its address and in whatever order", async () => {
    serving = await serve();
    const paths = [
      "?sort=value&page=2",
      "?page=2&sort=value",
      "?utm=x&page=2&sort=value&page_=3",
      "?page=2&sort=value&_rsc=1",
    ];
    for (const query of paths) await serving.ask(`/en/freedonia/figures${query}`);
    await serving.ask("/en/freedonia?page=2");
    await serving.ask("/en/freedonia?anything");
    await serving.ask("/en/%66reedonia");
    expect(serving.askedOfNext).toEqual(["/en/freedonia/figures?page=2&sort=value", "/en/freedonia"]);
  });

  it("is made once for who asks for its head alone and who asks for it", async () => {
    serving = await serve();
    const head = await serving.ask("/en/freedonia", { "accept-encoding": "br" }, "HEAD");
    const get = await serving.ask("/en/freedonia", { "accept-encoding": "br" });
    expect(head.headers.etag).toBe(get.headers.etag);
    expect(serving.askedOfNext).toEqual(["/en/freedonia"]);
  });

  it("is the same for the next reader, whatever the headers of the first", async () => {
    serving = await serve((_address, request, response) =>
      request.headers.rsc ? response.end("flight") : answerPage(response, nextPage("<p>page</p>")),
    );
    const first = await serving.ask("/en/freedonia", { rsc: "1", "next-router-prefetch": "1", cookie: "a=b" });
    expect(first.text).toContain("<p>page</p>");
    expect((await serving.ask("/en/freedonia")).text).toBe(first.text);
  });

  it("that failed is asked for again", async () => {
    let broken = true;
    serving = await serve((address, request, response) => {
      if (broken && !address.includes("errors")) throw new Error("broken");
      return plainPages(address, request, response);
    });
    expect((await serving.ask("/en/freedonia")).status).toBe(500);
    broken = false;
    expect((await serving.ask("/en/freedonia")).status).toBe(200);
  });
});
