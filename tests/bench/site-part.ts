import { request } from "node:http";
import { atMost, measureLine, median } from "./report";
import type { Sites } from "./sites";

const times = 9;

/** Measures the start of the large site and its answers, as they are sent. Throws where a page answers wrongly. */
export async function sitePart(sites: Sites): Promise<string[]> {
  const { origin, seconds, id, table, rows, indicator } = await sites.large();
  const lines = [
    `  ${rows.toLocaleString("en")} rows: ${table}`,
    measureLine("second start", seconds, "s", atMost(15, "s")),
  ];
  const pages = {
    "indicator page": `/en/${id}/indicators/${indicator}`,
    overview: `/en/${id}`,
    "page of all figures": `/en/${id}/figures`,
    "compare page": `/en/${id}/compare?indicator=${indicator}`,
  };
  for (const [name, path] of Object.entries(pages)) {
    const first = await ask(origin + path);
    if (first.status !== 200) throw new Error(`${path} answered ${first.status}`);
    const again: number[] = [];
    for (let time = 0; time < times; time += 1) again.push((await ask(origin + path)).milliseconds);
    lines.push(
      measureLine(`${name}, first answer`, first.milliseconds, "ms", atMost(200, "ms")),
      measureLine("  from memory", median(again), "ms"),
      measureLine("  sent with Brotli", first.bytes, "bytes"),
    );
  }
  return lines;
}

interface Asked {
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

function ask(address: string): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    request(address, { headers: { "accept-encoding": "br", "accept-language": "en" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.byteLength;
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, milliseconds: performance.now() - begun, bytes }),
      );
    })
      .on("error", reject)
      .end();
  });
}
