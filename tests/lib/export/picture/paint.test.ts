import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { paint } from "@/lib/export/picture/paint";

it("takes the light colours of the pages, and mixes as they do", () => {
  const [light = ""] = readFileSync("lib/chart/palette.css", "utf8").split("@media");
  for (const role of ["ink", "paper", "women", "flag"] as const) expect(light).toContain(`--${role}: ${paint(role)};`);
  expect(paint("before")).toBe(paint("capacity"));
  expect(paint("line-1")).toBe("#303d49");
  expect(paint("ink", 0.35)).toBe("#adb1b4");
});
