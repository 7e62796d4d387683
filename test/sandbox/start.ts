import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openCompany } from "./seed/companyTenant.ts";
import { appRegistration } from "./server/appConfig.ts";
import { startLocalServer } from "./server/localServer.ts";
import { startOptions } from "./server/options.ts";

const database = "tenant.sqlite";
const signingKey = "signing-key.json";
const files = ["", "-wal", "-shm", ".filled"].map((end) => database + end).concat(signingKey);
const say = (text: string): void => console.log(`  ${text}`);

try {
  const { fresh, live, port, folder: kept } = startOptions(process.argv.slice(2));
  // File by file, for the folder may be one that holds other things too.
  if (fresh) for (const name of files) rmSync(join(kept, name), { force: true });
  mkdirSync(kept, { recursive: true });
  console.log("Beyond Target, in an emulated Microsoft 365");
  const server = await startLocalServer({
    port,
    ...(live ? {} : { pagesFolder: join(kept, "pages") }),
    openCompany: (address) =>
      openCompany({
        database: join(kept, database),
        keyPath: join(kept, signingKey),
        clients: [appRegistration(address)],
        say,
      }),
  });
  console.log(`\n  Open ${server.address}\n`);
  say("What you change is kept. Stop with Ctrl+C; begin anew with: npm start -- --fresh");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (problem) {
  console.error(explained(problem));
  process.exitCode = 1;
}

function explained(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  if ("code" in problem && problem.code === "EADDRINUSE") {
    return "The port is taken, probably by another start of this. Stop that one, or name another: npm start -- --port 5181";
  }
  return problem.message;
}
