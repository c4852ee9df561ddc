import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** Who may import whom, from the ground floor up. A layer sees itself and what it lists, nothing else. */
const layers: Record<string, readonly string[]> = {
  "lib/domain": [],
  "lib/i18n": ["lib/domain"],
  "lib/dataset": ["lib/domain"],
  "lib/format": ["lib/domain", "lib/i18n"],
  "lib/cite": ["lib/domain", "lib/i18n", "lib/format"],
  "lib/derive": ["lib/domain"],
  "lib/check": ["lib/domain", "lib/derive"],
  "lib/store": ["lib/domain", "lib/derive", "lib/check"],
  "lib/view": ["lib/domain", "lib/i18n", "lib/format", "lib/cite", "lib/derive", "lib/check", "lib/store"],
  "lib/import": ["lib/domain", "lib/dataset", "lib/i18n", "lib/format"],
  "lib/data": ["lib/domain", "lib/dataset", "lib/check"],
  components: ["lib/domain", "lib/i18n", "lib/format", "lib/cite", "lib/view"],
  "lib/export": [
    "lib/domain",
    "lib/i18n",
    "lib/format",
    "lib/cite",
    "lib/store",
    "lib/view",
    "lib/dataset",
    "components",
  ],
  "lib/server": ["lib/domain", "lib/i18n", "lib/view", "lib/export"],
  "lib/cli": [
    "lib/domain",
    "lib/i18n",
    "lib/dataset",
    "lib/cite",
    "lib/derive",
    "lib/check",
    "lib/store",
    "lib/view",
    "lib/export",
    "lib/server",
    "lib/import",
  ],
  app: ["lib/domain", "lib/i18n", "lib/view", "lib/data", "components"],
};

/** The only layers that may touch the disk; of the server, the one file that reads its browser scripts. */
const diskPlaces = ["lib/dataset/", "lib/cli/", "lib/server/browser-scripts.ts", "lib/export/fonts.ts"];

/** What a file that runs in the browser may import as a value: React and the table; where a chart is explored, recharts. */
const browserPackages = ["react", "@tanstack/react-table"];
const explorer = "components/chart/explorer/";

/** Plain facts, without imports of their own, that drawings on both sides share. */
const sharedWithBrowser = ["components/chart/point-forms"];

const files = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

const textOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const browserFiles = files.filter((file) => /^["']use client["']/.test(textOf.get(file) ?? ""));

function layerOf(path: string): string | undefined {
  return Object.keys(layers).find(
    (layer) => path === layer || path.startsWith(`${layer}/`) || path.startsWith(`${layer}.`),
  );
}

function importsOf(file: string, pattern = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g): string[] {
  return Array.from((textOf.get(file) ?? "").matchAll(pattern), ([, specifier = ""]) => specifier);
}

/** The project path that a specifier means; undefined for a package. */
function projectPath(file: string, specifier: string): string | undefined {
  if (specifier.startsWith("@/")) return specifier.slice("@/".length);
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier));
  return undefined;
}

describe("the layers", () => {
  it("stand above all that they import, so no circle is possible", () => {
    const floors = Object.keys(layers);
    for (const [floor, layer] of floors.entries()) {
      expect(floors.slice(0, floor)).toEqual(expect.arrayContaining([...(layers[layer] ?? [])]));
    }
  });

  it.each(files)("hold %s", (file) => expect(layerOf(file)).toBeTypeOf("string"));
});

describe("imports", () => {
  it.each(files)("of %s go down only", (file) => {
    const layer = layerOf(file) ?? "";
    const allowed = [layer, ...(layers[layer] ?? [])];
    const targets = importsOf(file).flatMap((specifier) => projectPath(file, specifier) ?? []);
    const styles = (target: string) => target.endsWith(".css");
    expect(targets.filter((target) => !styles(target) && !allowed.includes(layerOf(target) ?? "outside"))).toEqual([]);
  });

  it.each(files.filter((file) => !diskPlaces.some((place) => file.startsWith(place))))(
    "of %s leave the disk alone",
    (file) => {
      expect(importsOf(file).filter((specifier) => /^(node:)?fs(\/|$)/.test(specifier))).toEqual([]);
    },
  );

  it("put the server-only guard at the door alone", () => {
    expect(files.filter((file) => importsOf(file).includes("server-only"))).toEqual(["lib/data.ts"]);
  });
});

describe("files that run in the browser", () => {
  const valuesIn = (file: string) => importsOf(file, /^import (?!type\b)[^;]*?from\s*["']([^"']+)["']/gm);

  it("are few, and known", () => {
    const others = files.filter((file) => file.startsWith(explorer) && !file.endsWith("/chart-explorer.tsx"));
    expect([...browserFiles].sort()).toEqual([...others, "components/table/sortable-table.tsx"].sort());
  });

  it.each(browserFiles)("%s imports no value of the project but of its own leaf, and no other package", (file) => {
    const isExplorer = file.startsWith(explorer);
    const packages = [...browserPackages, ...(isExplorer ? ["recharts"] : [])];
    const leaf = isExplorer ? browserFiles.filter((other) => other.startsWith(explorer)) : [];
    const own = [...leaf.map((other) => other.replace(/\.tsx?$/, "")), ...(isExplorer ? sharedWithBrowser : [])];
    const isAllowed = (specifier: string) =>
      packages.includes(specifier) || own.includes(projectPath(file, specifier) ?? "");
    expect(valuesIn(file).filter((specifier) => !isAllowed(specifier))).toEqual([]);
  });

  it.each(sharedWithBrowser)("%s, which they share with the server, imports nothing", (file) => {
    expect(importsOf(`${file}.ts`)).toEqual([]);
  });

  it("alone know recharts, and only what is fetched at the first touch does", () => {
    const knowing = files.filter((file) => importsOf(file).includes("recharts"));
    expect(knowing.length).toBeGreaterThan(0);
    expect(knowing.filter((file) => !file.startsWith(explorer))).toEqual([]);
    expect(valuesIn(`${explorer}explorer-leaf.tsx`)).toEqual(["react"]);
  });

  it("are leaves: nothing but components imports them", () => {
    for (const file of browserFiles) {
      const target = file.replace(/\.tsx$/, "");
      const importers = files.filter((other) => importsOf(other).some((each) => projectPath(other, each) === target));
      expect(importers.filter((importer) => !importer.startsWith("components/"))).toEqual([]);
    }
  });
});

describe("route files", () => {
  const routes = files.filter((file) => file.startsWith("app/") && /\/(page|layout|route)\.tsx?$/.test(file));
  it.each(routes)("%s only routes: under 60 lines", (file) => {
    expect((textOf.get(file) ?? "").split("\n").length).toBeLessThan(60);
  });
});
