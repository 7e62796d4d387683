import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line that people and build machines read: "412 passed, 0 failed". */
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const twice: string[] = [];
    for (const module of modules) {
      let own = 0;
      for (const test of module.children.allTests()) {
        const result = test.result();
        own += 1;
        if (test.diagnostic()?.flaky) twice.push(`${module.relativeModuleId}: ${test.fullName}`);
        if (result.state === "passed") count.passed += 1;
        else if (result.state === "failed") count.failed += 1;
        else count.skipped += 1;
      }
      // A file that broke before its first test would otherwise count as nothing at all.
      if (module.state() === "failed" && (own === 0 || module.errors().length > 0))
        count.failed += 1;
    }
    if (twice.length > 0)
      process.stdout.write(`Passed at the second try:\n  ${twice.join("\n  ")}\n`);
    process.stdout.write(
      `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}\n`,
    );
  }
}
