import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { warmUp } from "@/lib/cli/warm-up";
import { allPaths } from "../all-paths";
import { ruritania } from "../sample-dataset";

it("asks for a page of each kind that there is, and goes on where an answer fails", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (asked.length === 1) response.destroy();
    else response.end("page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await warmUp(`http://127.0.0.1:${port}`, [ruritania]);
  await new Promise((resolve) => server.close(resolve));
  const paths = asked.map((address) => address.replace(/\?.*/, ""));
  const promised = allPaths([ruritania]);
  expect(paths.filter((path) => !promised.has(path))).toEqual([]);
  for (const kind of [/ruritania$/, /\/indicators\//, /\/compare$/, /\/figures$/, /\/report$/])
    expect(
      paths.some((path) => kind.test(path)),
      String(kind),
    ).toBe(true);
  expect(new Set(asked).size).toBe(asked.length);
});
