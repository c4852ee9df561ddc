import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routeOf } from "@/lib/server/route";
import { type Serving, serve } from "./serving";

let serving: Serving;
beforeAll(async () => {
  serving = await serve();
});
afterAll(() => serving.close());

describe("what is not known is not found, and Next is not asked for it", () => {
  it.each([
    "/nowhere",
    "/de/freedonia",
    "/en/atlantis",
    "/en/freedonia/nowhere",
    "/en/errors/404",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/data/x.json",
    "/islands/other.js",
    "/islands/../route.ts",
    "/_next/static/chunks/a.js",
    "/EN/freedonia",
    "//elsewhere.example/",
    "//",
  ])("%s", async (path) => {
    const { status } = await serving.ask(path);
    expect([400, 404]).toContain(status);
    expect(serving.askedOfNext.filter((address) => !address.includes("/errors/"))).toEqual([]);
  });
});

describe("an address is refused", () => {
  it.each([
    ["broken per cents", "/en/%zz", 400],
    ["broken per cents in the query", "/en?a=%e9", 400],
    ["half a letter", "/en/%c3", 400],
    ["a nul", "/en/%00", 400],
    ["the folder above", "/en/../etc/passwd", 400],
    ["the folder above, hidden", "/en/%2e%2e/etc", 400],
    ["a slash, hidden", "/en%2ffreedonia", 400],
    ["a backslash", "/en/%5cfreedonia", 400],
    ["another host", "http://elsewhere.example/en", 400],
    ["8,001 letters", `/${"a".repeat(8_000)}`, 414],
  ])("with %s", async (_what, path, status) => {
    const answer = await serving.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("not with 4,096 letters", async () => expect((await serving.ask(`/${"a".repeat(4_095)}`)).status).toBe(404));
});

describe("a method", () => {
  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not allowed anywhere", async (method) => {
    const { status, headers, text } = await serving.ask("/en/freedonia", {}, method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    expect(text).toContain("/en/errors/400");
  });

  it("that does not exist is answered without a fault", async () => {
    const answer = await sendRaw(serving.port, "BREW /en HTTP/1.1\r\nHost: a\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

describe("other addresses", () => {
  it("with a slash at the end lead to the one without, with the part of the query that is known", async () => {
    const { status, headers } = await serving.ask("/en/freedonia/figures/?page=2&utm=x");
    expect([status, headers.location]).toEqual([308, "/en/freedonia/figures?page=2"]);
  });

  it("/favicon.ico leads to the icon", async () => {
    const { status, headers } = await serving.ask("/favicon.ico");
    expect([status, headers.location]).toEqual([308, "/icon.svg"]);
  });

  it("/api/health is answered by the server itself", async () => {
    const { status, headers, text } = await serving.ask("/api/health");
    expect([status, headers["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
    expect(JSON.parse(text)).toEqual({ status: "ok" });
  });
});

describe("the list of datasets", () => {
  const site = {
    hasPage: async (path: string) => path === "/en",
    canonicalQuery: async () => "",
    datasets: ["freedonia"],
    isDownload: async () => false,
  };

  it("leads straight to the dataset where there is one alone", async () => {
    expect(await routeOf(site, "GET", "/en")).toEqual({ to: "elsewhere", status: 302, location: "/en/freedonia" });
  });

  it("is a page where there are several", async () => {
    const several = { ...site, datasets: ["freedonia", "sylvania"] };
    expect(await routeOf(several, "GET", "/en")).toEqual({ to: "page", path: "/en", address: "/en" });
  });
});

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
      socket.end();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}
