import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/e2e/chromium";

const port = Number(process.env.TEST_PORT ?? 3210);
const executablePath = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  projects: [
    { name: "crawl", testMatch: "crawl.setup.ts" },
    { name: "site", testMatch: "*.spec.ts", dependencies: ["crawl"] },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 180_000, // nothing here is timed; slow machines only take longer
  expect: { timeout: 20_000 },
  reporter: [["line"], ["json", { outputFile: "test-results/browser.json" }]],
  webServer: {
    command: "npm start",
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 300_000,
    env: { PORT: String(port), HOST: "127.0.0.1" },
    stdout: "ignore",
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
