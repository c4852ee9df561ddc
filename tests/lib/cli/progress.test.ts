import { describe, expect, it } from "vitest";
import { Progress } from "@/lib/cli/progress";

function told(isTTY: boolean): string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = new Progress({ isTTY, write: (text) => lines.push(text) }, () => time);
  progress.start();
  time = 1000;
  progress.reportBytes(3 * 1024 * 1024);
  time = 5000;
  progress.start();
  progress.report(100, 0.1);
  time = 7000;
  progress.report(200_000, 0.25);
  progress.end();
  return lines;
}

describe("the progress of long work", () => {
  it("is told at a terminal: first what is read, then rows, rate, time left", () => {
    expect(told(true)).toEqual([
      "\r\u001b[2Kfinding out what the tables hold: 3.0 MB read, 1 s",
      "\r\u001b[2K200,000 rows, 100,000 a second, 6 s left",
      "\r\u001b[2K",
    ]);
  });

  it("is quiet in a pipe", () => expect(told(false)).toEqual([]));
});
