import { connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { plainPages, type Serving, serve } from "./serving";

const limits = {
  pages: { atOnce: 1, waiting: 3, waitingOfOne: 3, longestWait: 60_000 },
  files: { atOnce: 1, waiting: 3, waitingOfOne: 3, longestWait: 60_000 },
};

let serving: Serving;
afterEach(() => serving?.close());

/** A server whose pages, but those of errors, wait until `go` is called. */
async function heldServer() {
  let go: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  serving = await serve(
    async (address, request, response) => {
      if (address.startsWith("/en/freedonia") || address.startsWith("/fr/freedonia")) await held;
      return plainPages(address, request, response);
    },
    { limits },
  );
  return go;
}

/** Sends a request and leaves before it is answered. */
function askAndLeave(path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(serving.port, "127.0.0.1", () =>
      socket.write(`HEAD ${path} HTTP/1.1\r\nHost: a\r\n\r\n`, () => setTimeout(() => socket.destroy(), 50)),
    );
    socket.on("close", () => resolve());
  });
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));
const pageAt = (page: number) => `/en/freedonia/figures?page=${page}`;

it("makes nothing for readers who left while they waited", async () => {
  const go = await heldServer();
  const first = serving.ask(pageAt(1));
  await aMoment();
  await Promise.all([askAndLeave(pageAt(2)), askAndLeave(pageAt(3)), askAndLeave(pageAt(4))]);
  await aMoment(); // the server hears of it
  const last = serving.ask(pageAt(5)); // there is room again
  await aMoment();
  go();
  expect([(await first).status, (await last).status]).toEqual([200, 200]);
  expect(serving.askedOfNext).toEqual([pageAt(1), pageAt(5)]);
  expect(serving.log).toEqual([]);
});

it("goes on for the readers who stay", async () => {
  const go = await heldServer();
  const first = serving.ask(pageAt(1));
  const stays = serving.ask(pageAt(2));
  await Promise.all([askAndLeave(pageAt(2)), askAndLeave(pageAt(1))]);
  await aMoment();
  go();
  expect([(await first).status, (await stays).status]).toEqual([200, 200]);
  expect(serving.askedOfNext).toEqual([pageAt(1), pageAt(2)]);
});

it("refuses what it has no room for in plain words, and says when to come again", async () => {
  const go = await heldServer();
  const first = serving.ask(pageAt(1));
  await aMoment(); // it begins, and no longer waits
  const asked = [first, ...[2, 3, 4].map((page) => serving.ask(pageAt(page)))];
  await aMoment();
  const [english, french] = await Promise.all([serving.ask(pageAt(6)), serving.ask("/fr/freedonia")]);
  expect([english.status, english.headers["retry-after"], english.headers["cache-control"]]).toEqual([
    503,
    "10",
    "no-store",
  ]);
  expect([english.text, french.text]).toEqual([
    expect.stringContaining("<h1>/en/errors/503</h1>"),
    expect.stringContaining("<h1>/fr/errors/503</h1>"),
  ]);
  go();
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await serving.ask(pageAt(6))).status).toBe(200);
});

it("answers from the cache, and what no page waits for, while pages wait", async () => {
  const go = await heldServer();
  const waiting = serving.ask(pageAt(1));
  for (const path of [
    "/api/health",
    "/islands/notes-AAAAAAAA.js",
    "/_next/static/a.css",
    "/_next/static/a.woff2",
    "/icon.svg",
  ])
    expect((await serving.ask(path)).status, path).toBe(200);
  expect((await serving.ask("/en/freedonia/exhibits/flags.csv")).status).toBe(200);
  go();
  await waiting;
  const others = serving.ask(pageAt(2));
  expect((await serving.ask(pageAt(1))).status).toBe(200);
  await others;
});
