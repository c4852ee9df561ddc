import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isCompressible, preferredEncoding } from "@/lib/server/compression";
import { plainPages, type Serving, serve } from "./serving";

let serving: Serving;
beforeAll(async () => {
  serving = await serve((address, request, response) => {
    if (!address.startsWith("/_next/")) return plainPages(address, request, response);
    const type = address.endsWith(".css") ? "text/css" : "font/woff2";
    return response.writeHead(200, { "content-type": type }).end("x".repeat(1_000));
  });
});
afterAll(() => serving.close());

describe("the encoding", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0.1, gzip", "br"],
    ["gzip, br;q=0", "gzip"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["deflate", "identity"],
    ["BR", "br"],
    [undefined, "identity"],
  ])("for %s is %s", (header, encoding) => expect(preferredEncoding(header)).toBe(encoding));

  it("leaves alone what is pressed already, and what is too short to gain", () => {
    expect(
      ["text/css", "image/svg+xml", "application/problem+json; charset=utf-8"].every((type) =>
        isCompressible(type, 1_000),
      ),
    ).toBe(true);
    expect(["font/woff2", "image/png", "application/zip", undefined].some((type) => isCompressible(type, 1_000))).toBe(
      false,
    );
    expect(isCompressible("text/html", 20)).toBe(false);
  });
});

describe("a page", () => {
  it("is the same text in Brotli, gzip and plain, each with its own tag", async () => {
    const plain = await serving.ask("/en/freedonia");
    const brotli = await serving.ask("/en/freedonia", { "accept-encoding": "gzip, br" });
    const gzip = await serving.ask("/en/freedonia", { "accept-encoding": "gzip" });
    expect([brotli, gzip, plain].map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    const tags = [brotli, gzip, plain].map(({ headers }) => headers.etag);
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    for (const { headers, body } of [brotli, gzip, plain]) {
      expect(headers.vary).toBe("Accept-Encoding");
      expect(headers["content-length"]).toBe(String(body.byteLength));
    }
  });

  it("is asked for anew by browsers each time, and sent only where it is another", async () => {
    const { headers } = await serving.ask("/en/freedonia", { "accept-encoding": "br" });
    expect(headers["cache-control"]).toBe("no-cache");
    const again = (tag = "") => serving.ask("/en/freedonia", { "accept-encoding": "br", "if-none-match": tag });
    for (const tag of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`, "*"]) {
      const { status, body, headers: kept } = await again(tag);
      expect([status, body.byteLength, kept.etag, kept.vary]).toEqual([304, 0, headers.etag, "Accept-Encoding"]);
    }
    expect((await again('"other"')).status).toBe(200);
    expect((await again(headers.etag?.replace("-br", ""))).status).toBe(200);
  });

  it("answers HEAD with the same headers and no body", async () => {
    const { date: _date, ...whole } = (await serving.ask("/en/freedonia", { "accept-encoding": "br" })).headers;
    const { status, headers, body } = await serving.ask("/en/freedonia", { "accept-encoding": "br" }, "HEAD");
    expect(status).toBe(200);
    expect(body.byteLength).toBe(0);
    expect(headers).toMatchObject(whole);
  });
});

describe("Next's files", () => {
  it("never change, and are pressed where that helps", async () => {
    const sheet = await serving.ask("/_next/static/a.css", { "accept-encoding": "br" });
    const font = await serving.ask("/_next/static/a.woff2", { "accept-encoding": "br" });
    expect(sheet.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
      "content-type": "text/css",
    });
    expect(font.headers["content-encoding"]).toBeUndefined();
    expect(font.body.byteLength).toBe(1_000);
  });
});
