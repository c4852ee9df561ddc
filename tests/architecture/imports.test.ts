import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** What every layer that shows figures to a reader stands on. */
const words = ["lib/domain", "lib/i18n", "lib/format", "lib/cite", "lib/chart", "lib/document"];

/** Who may import whom, from the ground floor up. A layer sees itself and what it lists, nothing else. */
const layers: Record<string, readonly string[]> = {
  "lib/domain": [],
  "lib/i18n": ["lib/domain"],
  "lib/dataset": ["lib/domain"],
  "lib/format": ["lib/domain", "lib/i18n"],
  "lib/cite": ["lib/domain", "lib/i18n", "lib/format"],
  "lib/chart": ["lib/domain", "lib/i18n", "lib/format", "lib/cite"],
  "lib/document": words.slice(0, -1),
  "lib/derive": ["lib/domain"],
  "lib/check": ["lib/domain", "lib/derive"],
  "lib/store": ["lib/domain", "lib/derive", "lib/check"],
  "lib/view": [...words, "lib/derive", "lib/check", "lib/store"],
  "lib/features": [...words, "lib/derive", "lib/check", "lib/store", "lib/view"],
  "lib/import": ["lib/domain", "lib/dataset", "lib/i18n", "lib/format"],
  "lib/data": ["lib/domain", "lib/dataset", "lib/store"],
  components: [...words, "lib/view"],
  "lib/export": [...words, "lib/store", "lib/view", "lib/features", "lib/dataset", "components"],
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
    "lib/features",
    "lib/export",
    "lib/server",
    "lib/import",
  ],
  app: ["lib/domain", "lib/i18n", "lib/view", "lib/features", "lib/data", "components"],
};

/** The only layers that may touch the disk. */
const diskPlaces = ["lib/dataset/", "lib/cli/", "lib/chart/faces.ts", "lib/export/picture/paint.ts"];

/** What a file that runs in the browser may import as a value, beside other such files. */
const browserPackages = [
  "react",
  "react-dom/client",
  "recharts",
  "@tanstack/table-core",
  "@tanstack/table-core/store-reactivity-bindings",
];

const files = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

const textOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const islands = files.filter((file) => file.startsWith("components/islands/"));

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
    expect(targets.filter((target) => !allowed.includes(layerOf(target) ?? "outside"))).toEqual([]);
  });

  it("of style sheets are of the layout and of components, never of a route", () => {
    const importers = files.filter((file) => importsOf(file).some((target) => target.endsWith(".css")));
    expect(importers.filter((file) => file.startsWith("app/"))).toEqual(["app/[locale]/layout.tsx"]);
  });

  it.each(files.filter((file) => !diskPlaces.some((place) => file.startsWith(place))))(
    "of %s leave the disk alone",
    (file) => {
      expect(importsOf(file).filter((specifier) => /^(node:)?fs(\/|$)/.test(specifier))).toEqual([]);
    },
  );

  it("make no circle, types counted", () => {
    const modules = new Map(files.map((file) => [file.replace(/\.tsx?$/, ""), file]));
    const targetsOf = (file: string) =>
      importsOf(file).flatMap((specifier) => modules.get(projectPath(file, specifier) ?? "") ?? []);
    const safe = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (path.includes(file) || safe.has(file)) return;
      for (const target of targetsOf(file)) visit(target, [...path, file]);
      safe.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("of a feature lead to no other feature", () => {
    const featureOf = (path: string) => /^lib\/features\/([^/]+)\//.exec(path)?.[1];
    const others = files.flatMap((file) => {
      const own = featureOf(file);
      const targets = importsOf(file).flatMap((specifier) => projectPath(file, specifier) ?? []);
      return targets.filter((target) => own && featureOf(target) && featureOf(target) !== own).map((to) => [file, to]);
    });
    expect(others).toEqual([]);
  });

  it("of what is published are of the store alone: all above ask it", () => {
    const asking = files.filter((file) =>
      importsOf(file).some((specifier) => projectPath(file, specifier) === "lib/store/published"),
    );
    expect(asking.filter((file) => !/^lib\/(store|cli)\//.test(file))).toEqual([]);
  });

  it("put the server-only guard at the door alone", () => {
    expect(files.filter((file) => importsOf(file).includes("server-only"))).toEqual(["lib/data.ts"]);
  });
});

describe("files that run in the browser", () => {
  const values = /\bimport(?: (?!type\b)[^;]*?from)?\s*\(?["']([^"']+)["']/g;
  const valuesIn = (file: string) => importsOf(file, values);

  /** The files that these import as values, at once or later, and all that those import. */
  function reachable(from: readonly string[], found = new Set(from)): ReadonlySet<string> {
    for (const file of from) {
      const targets = valuesIn(file).flatMap((specifier) => projectPath(file, specifier) ?? []);
      const next = targets.flatMap(
        (target) => files.find((other) => other.replace(/\.tsx?$/, "") === target) ?? target,
      );
      const unseen = next.filter((target) => !found.has(target));
      for (const target of unseen) found.add(target);
      reachable(unseen, found);
    }
    return found;
  }

  it("are components and marks of charts: none brings another value of lib, or a package or style sheet not named here", () => {
    const inBrowser = [...reachable(islands)].filter((file) => file !== "components/chart/explorer/explorer.css");
    expect(inBrowser.filter((file) => !/^(components|lib\/chart)\/.*\.tsx?$/.test(file))).toEqual([]);
    const packages = inBrowser.flatMap(valuesIn).filter((specifier) => !/^[.@]\.?\//.test(specifier));
    expect([...new Set(packages)].toSorted()).toEqual(browserPackages.toSorted());
  });

  it("begin with islands, which no other file imports", () => {
    expect(islands.length).toBeGreaterThan(0);
    const imported = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => projectPath(file, specifier) ?? []),
    );
    expect(islands.filter((island) => imported.includes(island.replace(/\.ts$/, "")))).toEqual([]);
  });

  it("are none of React's on the server: nothing is hydrated", () => {
    expect(files.filter((file) => /^["']use client["']|\bhydrateRoot\b/m.test(textOf.get(file) ?? ""))).toEqual([]);
  });
});

describe("route files", () => {
  const routes = files.filter((file) => file.startsWith("app/") && /\/(page|layout|route)\.tsx?$/.test(file));
  it.each(routes)("%s only routes: under 60 lines", (file) => {
    expect((textOf.get(file) ?? "").split("\n").length).toBeLessThan(60);
  });
});
