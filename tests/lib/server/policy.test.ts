import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerPage, nextPage, type Serving, serve } from "./serving";

const start = "(self.__next_f=self.__next_f||[]).push([0])";

let serving: Serving;
beforeAll(async () => {
  serving = await serve((address, _request, response) => {
    if (address.includes("sylvania")) return answerPage(response, nextPage("<p>whole</p><script>alert(1)</script>"));
    if (address.endsWith(".svg")) return response.writeHead(200, { "content-type": "image/svg+xml" }).end("<svg/>");
    const flight = `<script>${start}</script>`;
    return answerPage(response, nextPage(`<h1>${address}</h1><div data-island="notes"></div>${flight}${flight}`));
  });
});
afterAll(() => serving.close());

describe("the policy", () => {
  it("of a page allows this server's own files, and nothing inline", async () => {
    const { headers, text } = await serving.ask("/en/freedonia");
    expect(text).not.toContain(start);
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/islands/notes-AAAAAAAA.js">']);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  it("of a drawing opened by itself allows no script", async () => {
    const { headers } = await serving.ask("/icon.svg");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src/);
    expect(headers["content-security-policy"]).not.toContain("script-src");
  });

  it("is not spent on the files that a page loads", async () => {
    expect((await serving.ask("/islands/notes-AAAAAAAA.js")).headers["content-security-policy"]).toBeUndefined();
  });

  it("stays with a page that the reader has already", async () => {
    const { headers } = await serving.ask("/en/freedonia");
    const again = await serving.ask("/en/freedonia", { "if-none-match": headers.etag ?? "" });
    expect(again.status).toBe(304);
    expect(again.headers["content-security-policy"]).toBe(headers["content-security-policy"]);
  });
});

describe("a page with a script of a form that nobody knows", () => {
  it("is served whole, without the script", async () => {
    const { status, text } = await serving.ask("/en/sylvania");
    expect([status, text]).toEqual([200, nextPage("<p>whole</p>")]);
    expect(serving.log).toEqual([]);
  });
});

describe("every answer", () => {
  it.each([
    "/",
    "/en",
    "/en/freedonia",
    "/nowhere",
    "/icon.svg",
    "/api/health",
    "/islands/notes-AAAAAAAA.js",
    "/%zz",
    "/en/sylvania",
  ])("of %s carries the same guards, and no word of who drew it", async (path) => {
    const { headers } = await serving.ask(path);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(Object.keys(headers).filter((name) => /^x-(powered|nextjs)|^strict-transport/.test(name))).toEqual([]);
  });
});
