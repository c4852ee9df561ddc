import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { packageFiles } from "@/lib/dataset/folder";
import { packageZip } from "@/lib/export/exporters";

afterEach(() => vi.useRealTimers());

describe("a dataset as a zip", () => {
  it("holds the files byte for byte, in a folder of the dataset's name", async () => {
    const files = unzipSync(packageZip("minimal", await packageFiles("tests/fixtures/minimal")));
    expect(Object.keys(files)).toContain("minimal/observations.csv");
    for (const [path, bytes] of Object.entries(files)) {
      const original = readFileSync(path.replace(/^minimal/, "tests/fixtures/minimal"));
      expect(Buffer.from(bytes).equals(original)).toBe(true);
    }
  });

  it("is the same whenever it is made", async () => {
    const files = await packageFiles("tests/fixtures/minimal");
    const first = packageZip("minimal", files);
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    expect(packageZip("minimal", files).equals(first)).toBe(true);
  });
});
