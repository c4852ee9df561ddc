import { MessageChannel, Worker } from "node:worker_threads";
import type { DocxTask } from "./document-docx";

/** What the thread answers: the file, or why there is none. */
type Made = { readonly file: Buffer } | { readonly error: unknown };

let thread: Worker | undefined;

/** The thread that makes Word files: it begins with the first, and a new one follows where it fails. */
function runningThread(): Worker {
  if (thread) return thread;
  const started = new Worker(new URL("./docx-worker.js", import.meta.url), { execArgv: [] });
  const end = () => {
    if (thread === started) thread = undefined;
  };
  started.on("error", end).on("exit", end);
  started.unref();
  thread = started;
  return started;
}

/**
 * A document as a Word file, made beside the server's own thread, which packing a large one would hold up.
 *
 * @throws what the thread threw; Error where it ended
 */
export function documentDocxBeside(task: DocxTask): Promise<Buffer> {
  const { port1: answers, port2: port } = new MessageChannel();
  return new Promise((resolve, reject) => {
    answers.on("message", (made: Made) => {
      if ("error" in made) reject(made.error);
      // Between threads bytes are copied as bytes alone.
      else resolve(Buffer.from(made.file));
    });
    answers.on("close", () => reject(new Error("the thread that makes Word files ended"))); // without effect after an answer
    runningThread().postMessage({ task, port }, [port]);
  });
}
