import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { askNext } from "@/lib/server/next";

describe("askNext takes an answer whole", () => {
  it("from pieces, with its status and type", async () => {
    const answer = await askNext((_request, response) => {
      response.statusCode = 201;
      response.setHeader("Content-Type", "text/plain");
      response.write("one, ");
      response.write(Buffer.from("two, "));
      response.end("dHdv", "base64");
    }, "/en");
    expect(answer).toEqual({
      status: 201,
      headers: { "content-type": "text/plain" },
      body: Buffer.from("one, two, two"),
    });
  });

  it("from a stream that is piped into the response", async () => {
    const { body } = await askNext((_request, response) => Readable.from(["one ", "two"]).pipe(response), "/en");
    expect(body.toString()).toBe("one two");
  });

  it("with headers given to writeHead, as an object or as a list", async () => {
    const asObject = await askNext((_request, response) => response.writeHead(307, { Location: "/fr" }).end(), "/en");
    const asList = await askNext((_request, response) => response.writeHead(307, ["Location", "/fr"]).end(), "/en");
    expect(asObject).toEqual({ status: 307, headers: { location: "/fr" }, body: Buffer.alloc(0) });
    expect(asList).toEqual(asObject);
  });

  it("without the headers that concern Next's own caches", async () => {
    const { headers } = await askNext((_request, response) => {
      response.writeHead(200, {
        "cache-control": "s-maxage=31536000",
        "x-powered-by": "Next.js",
        etag: '"1"',
        link: "</a.js>",
      });
      response.end();
    }, "/en");
    expect(headers).toEqual({});
  });

  it("with the fonts that a page asks for early, and nothing else of that kind", async () => {
    const font = '</a.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"';
    const { headers } = await askNext(
      (_request, response) => response.writeHead(200, { link: `</a.js>; rel=preload; as="script", ${font}` }).end(),
      "/en",
    );
    expect(headers).toEqual({ link: font });
  });

  it("and lets the handler see that it has ended", async () => {
    const seen: unknown[] = [];
    await askNext((_request, response) => {
      response.on("finish", () => seen.push("finish"));
      response.end("done");
      seen.push(response.headersSent, response.writableEnded);
    }, "/en");
    expect(seen).toEqual(["finish", true, true]);
  });
});

describe("askNext gives up", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("broken");
      },
    ],
    ["rejects", () => Promise.reject(new Error("broken"))],
  ])("where the handler %s", async (_how, handler) => {
    await expect(askNext(handler, "/en")).rejects.toThrow("broken");
  });

  it("where the handler never answers", async () => {
    await expect(askNext(() => {}, "/en", {}, 20)).rejects.toThrow("no answer within 20 ms: /en");
  });
});
