import next from "next";
import type { Handler } from "./ask-next";

export interface NextApp {
  readonly handler: Handler;
  readonly close: () => Promise<void>;
}

/** Starts Next in this process over the pages that were built. */
export async function prepareNext(dir: string, hostname: string, port: number): Promise<NextApp> {
  const app = next({ dev: false, dir, hostname, port }); // not `quiet`: that keeps faults in pages to itself
  await app.prepare();
  return { handler: app.getRequestHandler(), close: () => app.close() };
}
