import type { Server } from "node:http";
import { setImmediate, setTimeout } from "node:timers/promises";

/** Answers may take so long after the signal, in milliseconds: as long as work waits, and is done, at most. */
const longestGoodbye = 30_000;

/** How long connections that the system has taken may need to be accepted and read, in milliseconds and in turns. */
const settling = { milliseconds: 100, turns: 10 };

/** Ends a server: requests that were sent before are answered, connections that stay open after that are cut. */
export async function shutDown(server: Server): Promise<void> {
  await setTimeout(settling.milliseconds);
  // A server that was busy until now has not read them yet, however much time went by.
  for (let turn = 0; turn < settling.turns; turn += 1) await setImmediate();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await Promise.race([closed, setTimeout(longestGoodbye, undefined, { ref: false })]);
  clearInterval(idle);
  server.closeAllConnections();
  await closed;
}
