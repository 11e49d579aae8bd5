/**
 * Every npm command begins here, with nothing but Node: checks its version, installs the packages where they are
 * missing, then runs scripts/<command>.ts in this same process (so that signals arrive).
 *
 *   node scripts/bootstrap.mjs <command> [arguments …]
 */
import { checkNode } from "./bootstrap/node-version.mjs";

const command = process.argv[2] ?? "";
if (!checkNode(process.versions.node)) process.exit(1);

const { installPackages } = await import("./bootstrap/packages.mjs");
const { loadEnvironmentFile } = await import("./bootstrap/environment-file.mjs");
// Only these run without what is needed for development.
const production = ["start", "build", "worker", "import", "refresh", "make-administrator"].includes(command);
if (!(await installPackages({ production }))) process.exit(1);
// Tests, checks and pictures do not depend on one person's settings.
if (!["test", "check", "site-for-tests", "screenshots", "lighthouse", "soak"].includes(command))
  loadEnvironmentFile();

process.argv.splice(1, 2, command);
await import("tsx");
const { runCommand } = await import("./run-command.ts");
await runCommand(command);
