import type { Server } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { siteAddressFinder } from "@/lib/server/request";
import { type Serving, serve } from "./serving";

const form = { "content-type": "application/x-www-form-urlencoded" };

let serving: Serving;
beforeEach(async () => {
  serving = await serve();
});
afterEach(() => serving.close());

/** Sends a text as it is, and gives what comes back until the connection ends. */
function sendRaw(text: string, leaveAfter = Number.POSITIVE_INFINITY): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(serving.port, "127.0.0.1", () => socket.write(text));
    if (Number.isFinite(leaveAfter)) setTimeout(() => socket.resetAndDestroy(), leaveAfter);
    socket.on("data", (chunk) => {
      answer += chunk.toString();
      if (answer.includes("\r\n\r\n")) socket.end();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });
}

describe("a form", () => {
  const post = (format: string, headers: Record<string, string>) =>
    serving.ask(`/en/freedonia/report/${format}`, { ...form, ...headers }, "POST", "title=A");

  it.each(["preview", "docx", "xlsx", "html"])("of another site is refused, for %s", async (format) => {
    const { status, text, headers } = await post(format, { "sec-fetch-site": "cross-site" });
    expect([status, headers.connection]).toEqual([403, "close"]);
    expect(text).toContain("<h1>/en/errors/403</h1>");
    expect(serving.askedOfNext).toEqual(["/en/errors/403"]);
  });

  it.each(["same-origin", "same-site", "none"])("is answered where it comes from %s", async (from) => {
    expect((await post("docx", { "sec-fetch-site": from })).status).toBe(200);
  });

  it("that is compressed is refused: its length would not say how much it holds", async () => {
    expect((await post("docx", { "content-encoding": "gzip" })).status).toBe(415);
    expect((await post("docx", { "content-encoding": "identity" })).status).toBe(200);
  });

  it("that breaks off is one line in the log: when and where, and nothing of what was typed", async () => {
    const head = "POST /en/freedonia/report/docx?figures=F1 HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n";
    await sendRaw(`${head}Content-Type: application/x-www-form-urlencoded\r\n\r\ntitle=Secret`, 50);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(serving.log).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z POST \/en\/freedonia\/report\/docx: the sender left/),
    ]);
    expect(serving.log.join()).not.toMatch(/Secret|F1|\n/);
  });
});

describe("a link from another site", () => {
  it("is followed", async () => {
    expect((await serving.ask("/en/freedonia", { "sec-fetch-site": "cross-site" })).status).toBe(200);
  });
});

describe("a request", () => {
  it("with two hosts is refused", async () => {
    expect(await sendRaw("GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await sendRaw("GET /en HTTP/1.1\r\nHost: a\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("of HTTP/0.9 is refused", async () => {
    expect(await sendRaw("GET /en\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });
});

it("a slow client is cut within a second of what it may take", () => {
  const { headersTimeout, requestTimeout, connectionsCheckingInterval } = serving.server as Server & {
    readonly connectionsCheckingInterval: number; // Node documents it as an option, and keeps it here
  };
  expect({ headersTimeout, requestTimeout, connectionsCheckingInterval }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 1_000,
  });
});

describe("the address of the site", () => {
  it("is the one it was started with, whatever a reader asks by", () => {
    expect(siteAddressFinder("https://muster.example.org")({ headers: { host: "other" } })).toBe(
      "https://muster.example.org",
    );
  });

  it("is one of a bounded number, whatever readers ask by, and stays what it was for the first", () => {
    const addressOf = siteAddressFinder();
    const hosts = Array.from({ length: 1_000 }, (_, at) => `host-${at}`);
    expect(addressOf({ headers: { host: "Muster.example.org" } })).toBe("http://muster.example.org");
    expect(new Set(hosts.map((host) => addressOf({ headers: { host } }))).size).toBe(8);
    expect(addressOf({ headers: { host: "muster.example.org" } })).toBe("http://muster.example.org");
  });
});
