import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** The code serves any country: what one dataset calls its areas, forces and sources stands in its folder alone. */
const names = readdirSync("data", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((dataset) => ["areas.csv", "entities.csv"].map((file) => join("data", dataset.name, file)))
  .flatMap((file) => readFileSync(file, "utf8").trim().split("\n").slice(1))
  .map((row) => row.split(",")[0] ?? "")
  // Ids of one plain word ("army", "judges", "population") are words of the field, not of a country.
  .filter((id) => id.includes("-") || id === id.toUpperCase());

const ofCountries = ["mali", "malian", "bamako", "minusma", "gendarmerie", ...names];

const files = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|js|css)$/.test(name))
    .map((name) => join(folder, name)),
);

describe("the code names no country and no force of a dataset", () => {
  it("knows names to look for", () => expect(names.length).toBeGreaterThan(20));

  it.each(files)("%s", (file) => {
    const text = readFileSync(file, "utf8");
    const found = ofCountries.filter((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, "i").test(text));
    expect(found).toEqual([]);
  });
});
