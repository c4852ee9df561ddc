import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { expect, test } from "@playwright/test";
import { root } from "./raw-rows";
import { pathIn } from "./site";

/** The ways to start, and how the process that gets the signal is called. */
const starts = {
  "npm start": ["npm", "start"],
  "the server's own process": [process.execPath, "--import", "tsx", "lib/cli/start.ts"],
} as const;

for (const [name, [command, ...args]] of Object.entries(starts))
  test(`SIGTERM to ${name} ends the server, and what was asked for before is answered`, async () => {
    const started = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PORT: "0", HOST: "127.0.0.1" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(started, "exit");
    const port = await portOf(started);
    // More than are made at once, and none was asked for before: most wait when the signal comes.
    const asked = Array.from({ length: 8 }, (_, at) =>
      statusOf(port, `${pathIn("en", "representation")}?benchmark=4${at}`),
    );
    await Promise.all(asked.map(({ sent }) => sent));
    started.kill("SIGTERM");
    expect(await Promise.all(asked.map(({ status }) => status))).toEqual(asked.map(() => 200));
    await ended;
    await expect(statusOf(port, "/api/health").status).rejects.toThrow("ECONNREFUSED");
  });

/** The port of a server, once it tells its address. */
async function portOf({ stdout }: ChildProcess): Promise<number> {
  let words = "";
  for await (const chunk of stdout ?? []) {
    words += String(chunk);
    const [, port] = /http:\/\/localhost:(\d+)/.exec(words) ?? [];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`the server ended: ${words}`);
}

/** Asks for a page: when the request is sent, and with what status it is answered. */
function statusOf(port: number, path: string) {
  const asking = request({ host: "127.0.0.1", port, path, agent: false });
  const sent = once(asking, "finish");
  sent.catch(() => {}); // it fails as the answer does
  const status = new Promise<number>((resolve, reject) => {
    asking.on("error", reject).on("response", (response) => {
      response.on("error", reject).on("end", () => resolve(response.statusCode ?? 0));
      response.resume();
    });
  });
  asking.end();
  return { sent, status };
}
