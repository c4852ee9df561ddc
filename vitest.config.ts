import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": import.meta.dirname, "server-only": `${import.meta.dirname}/node_modules/server-only/empty.js` },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    environment: "node",
    pool: "threads",
    isolate: false, // a module is loaded once for all test files of a thread: most of the time went into loading
    testTimeout: 60_000, // property tests on a slow machine; nothing here is timed
  },
});
