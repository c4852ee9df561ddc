import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const documents = ["README.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGELOG.md"];
const scripts = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);

/** Code spans that look like a path of the project: a known folder or root file first, no placeholder in it. */
const pathPattern =
  /^(?:\.?\/)?((?:app|components|data|lib|tests|\.ci)(?:\/[^\s<>{}*…]*)?|[\w.-]+\.(?:md|json|js|ts))$/;

/** A path of the project, or the name of a file that every full dataset has. */
function exists(path: string): boolean {
  return existsSync(path) || (!path.includes("/") && existsSync(`data/mali/${path}`));
}

function codeSpans(text: string): string[] {
  return Array.from(text.matchAll(/`([^`\n]+)`/g), ([, span = ""]) => span);
}

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8");
  const blocks = Array.from(text.matchAll(/```\w*\n([\s\S]*?)```/g), ([, block = ""]) => block);
  const lines = [...codeSpans(text), ...blocks.flatMap((block) => block.split("\n"))];

  it("names only paths that exist", () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g), ([, link = ""]) => link);
    const paths = codeSpans(text).flatMap((span) => pathPattern.exec(span)?.[1] ?? []);
    expect([...paths, ...links].filter((path) => !exists(path))).toEqual([]);
  });

  it("names only commands that exist", () => {
    const commands = lines.flatMap((line) =>
      Array.from(line.matchAll(/npm run (?:-s )?([\w-]+)/g), ([, name = ""]) => name),
    );
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

it("the two commands stand in the README", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toContain("npm ci && npm start");
  expect(readme).toContain("npm ci && npm test");
});
