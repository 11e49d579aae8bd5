#!/usr/bin/env node
/**
 * Stand-in for Prisma's native schema engine, for machines that cannot download it (offline, air-gapped, musl).
 * It speaks the engine's command line and JSON-RPC, over the WebAssembly build of the same engine from npm and
 * the PostgreSQL driver adapter. Files and tables are Prisma's own, so the native engine can take over any day.
 *
 * Used through PRISMA_SCHEMA_ENGINE_BINARY: see scripts/database/prisma.ts.
 */
import { parseArguments } from "./schema-engine/arguments.mjs";

const options = parseArguments(process.argv.slice(2));

if (options.version) {
  process.stdout.write("schema-engine-cli wasm-stand-in\n");
} else if (options.command) {
  const { runDatabaseCommand } = await import("./schema-engine/database-command.mjs");
  process.exitCode = await runDatabaseCommand(options.command, options.url);
} else {
  const { serveRequests } = await import("./schema-engine/json-rpc.mjs");
  serveRequests(options);
}
