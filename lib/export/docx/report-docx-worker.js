import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread does not inherit what lets the server run TypeScript.
register();
const { makeReportDocx } = await import("./report-docx-task.ts");

parentPort.on("message", async ({ task, port }) => {
  try {
    port.postMessage({ file: await makeReportDocx(task) });
  } catch (error) {
    port.postMessage({ error });
  }
  port.close();
});
