import { afterEach, describe, expect, it } from "vitest";
import { createAnswerCache } from "@/lib/server/answer-cache";
import type { ReadyAnswer } from "@/lib/server/ready-answer";
import { answerPage, nextPage, plainPages, type Serving, serve } from "./serving";

function answerOf(bytes: number): ReadyAnswer {
  return { status: 200, headers: {}, body: Buffer.alloc(bytes), encoding: "identity" };
}

let serving: Serving;
afterEach(() => serving?.close());

describe("the cache", () => {
  it("never holds more than its bound, and lets go what was longest not asked for", () => {
    const cache = createAnswerCache(25_000);
    cache.keep("a", answerOf(5_000));
    cache.keep("b", answerOf(5_000));
    cache.keep("c", answerOf(5_000));
    cache.find("a");
    cache.keep("d", answerOf(5_000));
    expect(cache.bytes()).toBeLessThanOrEqual(25_000);
    expect(["a", "b", "c", "d"].filter((key) => cache.find(key))).toEqual(["a", "c", "d"]);
  });

  it("does not empty itself for an answer that is larger than all of it", () => {
    const cache = createAnswerCache(10_000);
    cache.keep("small", answerOf(100));
    cache.keep("large", answerOf(20_000));
    expect(cache.find("small")).toBeDefined();
    expect(cache.find("large")).toBeUndefined();
  });

  it("counts an answer that replaces another once", () => {
    const cache = createAnswerCache(100_000);
    cache.keep("a", answerOf(5_000));
    const once = cache.bytes();
    cache.keep("a", answerOf(5_000));
    expect(cache.bytes()).toBe(once);
  });

  it("counts what an empty answer costs: many of them fill it too", () => {
    const cache = createAnswerCache(100_000);
    for (let index = 0; index < 1_000; index++) cache.keep(String(index), answerOf(0));
    expect(cache.find("0")).toBeUndefined();
    expect(cache.bytes()).toBeLessThanOrEqual(100_000);
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
