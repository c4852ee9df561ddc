import { afterEach, describe, expect, it } from "vitest";
import { fallbackPage } from "@/lib/server/error-page";
import { answerPage, nextPage, plainPages, type Serving, serve } from "./serving";

let serving: Serving;
afterEach(() => serving.close());

describe("the error page", () => {
  it.each([
    ["/fr/nowhere", "en", 404, "/fr/errors/404"],
    ["/nowhere", "fr", 404, "/fr/errors/404"],
    ["/en/errors/404", "fr", 404, "/en/errors/404"],
    ["/fr/%zz", "en", 400, "/fr/errors/400"],
    [`/en/${"a".repeat(10_000)}`, "fr", 414, "/en/errors/414"],
  ])("for %s is Next's, in the reader's language", async (path, language, status, drawn) => {
    serving = await serve();
    const answer = await serving.ask(path, { "accept-language": language });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`<h1>${drawn}</h1>`);
    expect(answer.headers.etag).toBeUndefined();
  });

  it("is drawn once, however many addresses are wrong", async () => {
    serving = await serve();
    for (const path of ["/en/a", "/en/b", "/en/c"]) await serving.ask(path);
    expect(serving.askedOfNext).toEqual(["/en/errors/404"]);
  });
});

describe("a page that Next cannot draw", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("secret: disk full");
      },
      500,
    ],
    ["rejects", () => Promise.reject(new Error("secret: disk full")), 500],
  ])("because it %s becomes the error page; the reason is told to the log alone", async (_how, fail, status) => {
    serving = await serve((address, request, response) =>
      address.includes("/errors/") ? plainPages(address, request, response) : fail(),
    );
    const answer = await serving.ask("/fr/freedonia");
    expect(answer.status).toBe(status);
    expect(answer.text).toContain("<h1>/fr/errors/500</h1>");
    expect(answer.text).not.toContain("secret");
    expect(serving.log.join()).toMatch(/secret: disk full[\s\S]*at /);
  });

  it.each([
    [500, 500],
    [503, 500],
    [404, 404],
    [403, 400],
  ])("and answers itself with %i becomes the page for %i", async (given, code) => {
    serving = await serve((address, request, response) =>
      address.includes("/errors/")
        ? plainPages(address, request, response)
        : answerPage(response, nextPage("<p style='color:red'>Next's own page</p>"), given),
    );
    const { status, text } = await serving.ask("/en/freedonia");
    expect(status).toBe(code);
    expect(text).toContain(`<h1>/en/errors/${code}</h1>`);
  });
});

describe("when even the error page fails", () => {
  it("plain words in both languages come, and are not kept", async () => {
    let drawn = false;
    serving = await serve((address, request, response) => {
      if (!drawn || !address.includes("/errors/")) throw new Error("secret: all is lost");
      return plainPages(address, request, response);
    });
    const { status, text, headers } = await serving.ask("/fr/freedonia");
    expect(status).toBe(500);
    expect(text).toBe(fallbackPage(500, "fr"));
    expect(text).not.toContain("secret");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(serving.log.filter((message) => message.includes("secret"))).toHaveLength(2);
    drawn = true;
    expect((await serving.ask("/fr/freedonia")).text).toContain("/fr/errors/500");
  });

  it.each([400, 404, 500] as const)(
    "the words for %i are whole sentences with a way home, without style or script",
    async (status) => {
      serving = await serve();
      const page = fallbackPage(status, "fr");
      expect(page).not.toMatch(/<(script|style)|\sstyle=/);
      expect(page).toMatch(/^<!DOCTYPE html><html lang="fr">/);
      expect(page.indexOf('<section lang="fr">')).toBeLessThan(page.indexOf('<section lang="en">'));
      for (const home of ['<a href="/fr">', '<a href="/en">']) expect(page).toContain(home);
      for (const [, sentence] of page.matchAll(/<p>([^<]*)</g)) expect(sentence).toMatch(/^\p{Lu}.*\. $/u);
    },
  );
});
