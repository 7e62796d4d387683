import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { separatePages } from "./scripts/separatePages.ts";

export default defineConfig({
  // Relative addresses, so that the pages can be hosted under any path.
  base: "./",
  publicDir: "manifest/public",
  plugins: [react(), separatePages()],
  build: {
    target: "es2022",
    // What writes a PDF is a chunk of its own, fetched by whoever saves one.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: {
        tab: "index.html",
        redirect: "addin/auth/redirect.html",
        relay: "addin/auth/relay.html",
      },
    },
  },
  test: {
    reporters: ["default", "./test/support/totals.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**"],
          // Generous, for laws and provisioned tenants on a machine that is busy with other test files.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "ui",
          environment: "jsdom",
          include: ["test/**/*.test.tsx"],
          setupFiles: ["test/support/jsdom.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          fileParallelism: false,
          // A build machine is shared and noisy: a browser test may be tried once more there, and is named if it was.
          retry: process.env["CI"] ? 1 : 0,
          globalSetup: ["./test/e2e/buildProduction.ts", "./test/e2e/northfoldTemplate.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
