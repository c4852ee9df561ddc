import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = process.cwd();

const config = `export default {
  resolve: { alias: { "@": import.meta.dirname, "server-only": import.meta.dirname + "/node_modules/server-only/empty.js" } },
  test: { include: ["tests/third-language/crawl.tsx"], environment: "node" },
};
`;

/** Puts one text in place of another, which must be there. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text, file).toContain(from);
  await writeFile(file, text.replace(from, to));
}

it("a third language is a file of words, its tag and its line", async () => {
  const copy = await mkdtemp(join(tmpdir(), "muster-language-"));
  try {
    for (const folder of ["app", "components", "lib", "data", "tests/third-language"])
      await cp(join(root, folder), join(copy, folder), { recursive: true });
    for (const file of ["package.json", "tsconfig.json", "tests/lib/whole-page.ts"])
      await cp(join(root, file), join(copy, file));
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    await writeFile(join(copy, "vitest.config.ts"), config);
    await cp(join(root, "tests/third-language/pseudo.ts"), join(copy, "lib/i18n/languages/qps.ts"));
    await edit(join(copy, "lib/i18n/languages/qps.ts"), "../../lib/i18n/languages", "../languages");
    await edit(join(copy, "lib/domain/text.ts"), '["en", "fr"] as const', '["en", "fr", "qps"] as const');
    await edit(join(copy, "lib/i18n/languages.ts"), "Language>> = {}", "Language>> = { qps: pseudoLanguage }");
    await edit(
      join(copy, "lib/i18n/languages.ts"),
      "import",
      'import { pseudoLanguage } from "./languages/qps";\nimport',
    );
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [vitest, "run", "--root", copy], {
      cwd: copy,
    }).catch((failed: { stdout: string; stderr: string }) => failed);
    expect(`${stdout}${stderr}`).not.toMatch(/FAIL|Error/);
    expect(stdout).toMatch(/Tests .*passed/);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
