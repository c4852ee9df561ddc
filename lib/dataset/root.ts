import { resolve } from "node:path";

/** The folder that holds the datasets: `data`, or the one that the environment variable MUSTER_DATA names. */
export function datasetsRoot(): string {
  return resolve(process.env.MUSTER_DATA ?? "data");
}
