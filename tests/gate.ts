import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { platform } from "node:os";
import { findChromium } from "./e2e/chromium";

/** How many checks of a step held and how many did not. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Outcome;
}

const unitReport = "test-results/unit.json";
const browserReport = "test-results/browser.json";

const steps: readonly Step[] = [
  { name: "types", run: () => both(tool("next", ["typegen"]), tool("tsc", ["--noEmit"])) },
  { name: "lint", run: () => outcomeOf(tool("biome", ["check", "--error-on-warnings"])) },
  { name: "dead code", run: () => outcomeOf(tool("knip", [])) },
  { name: "unit, architecture and dataset tests", run: unitTests },
  { name: "browser tests", run: browserTests },
];

function main(): void {
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  rmSync("test-results", { recursive: true, force: true });
  mkdirSync("test-results");
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const outcome = step.run();
    passed += outcome.passed;
    failed += outcome.failed;
    console.log(`── ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Runs a tool of node_modules; true where it ended well. */
function tool(name: string, args: readonly string[]): boolean {
  return spawnSync("npx", ["--no-install", name, ...args], { stdio: "inherit" }).status === 0;
}

function outcomeOf(held: boolean): Outcome {
  return held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function both(first: boolean, second: boolean): Outcome {
  return outcomeOf(first && second);
}

function unitTests(): Outcome {
  const held = tool("vitest", ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`]);
  const report = readReport(unitReport);
  return atLeastOneFailure(held, { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 });
}

function browserTests(): Outcome {
  if (findChromium() === undefined && !installChromium()) {
    console.log(
      "No Chromium was found. Install one (Debian: apt-get install chromium; others: npx playwright install chromium),\n" +
        "or name one: CHROMIUM_PATH=/path/to/chromium npm test",
    );
    return { passed: 0, failed: 1 };
  }
  const held = tool("playwright", ["test"]);
  const { stats } = readReport(browserReport);
  return atLeastOneFailure(held, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  });
}

/** A runner that broke before it counted anything has failed all the same. */
function atLeastOneFailure(held: boolean, outcome: Outcome): Outcome {
  return held || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return {};
  }
}

/** Tries Playwright's own download, then Debian's package; true where a Chromium is there afterwards. */
function installChromium(): boolean {
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: "ignore" }).status === 0;
  if (platform() === "linux" && process.getuid?.() === 0 && run("apt-get", "--version")) {
    if (run("apt-get", "update") && run("apt-get", "install", "-y", "chromium") && findChromium()) return true;
  }
  run("npx", "--no-install", "playwright", "install", "chromium");
  return findChromium() !== undefined;
}

main();
