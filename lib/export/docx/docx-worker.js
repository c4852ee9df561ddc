import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread does not inherit what lets the server run TypeScript.
register();
const { documentDocx } = await import("./document-docx.ts");

parentPort.on("message", async ({ task, port }) => {
  try {
    port.postMessage({ file: await documentDocx(task) });
  } catch (error) {
    port.postMessage({ error });
  }
  port.close();
});
