import { type ChildProcess, spawn } from "node:child_process";

/** A server that runs: where it answers, how long it took to say so, and how to end it. */
export interface Served {
  readonly origin: string;
  readonly seconds: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server (arguments for Node) in a folder, on 127.0.0.1, and waits for the address it prints.
 * Throws with its last words where it ends before, or prints none in `longestInSeconds`.
 */
export function serve(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  longestInSeconds = 900,
): Promise<Served> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const kill = () => child.kill();
    process.once("exit", kill);
    let words = "";
    const timer = setTimeout(() => {
      kill();
      reject(new Error(`no server after ${longestInSeconds} s; it said:\n${words.slice(-2000)}`));
    }, longestInSeconds * 1000);
    const hear = (chunk: Buffer) => {
      words += chunk.toString();
      const [, port] = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(words) ?? [];
      if (port === undefined) return;
      clearTimeout(timer);
      const seconds = (performance.now() - begun) / 1000;
      resolve({ origin: `http://127.0.0.1:${port}`, seconds, stop: () => stopped(child) });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    child.once("close", () => {
      process.off("exit", kill);
      clearTimeout(timer);
      reject(new Error(`the server ended; it said:\n${words.slice(-2000)}`)); // without effect once it has answered
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    child.kill();
  });
}
