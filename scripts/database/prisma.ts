import fs from "node:fs";
import path from "node:path";
import { Failure } from "@/scripts/failure";
import { runChild } from "@/scripts/processes/child";
import { inProject } from "@/scripts/project";

/** Whether Prisma's own download of its engine worked on this machine. */
function hasNativeEngine(): boolean {
  try {
    return fs
      .readdirSync(inProject("node_modules/@prisma/engines"))
      .some((name) => name.startsWith("schema-engine-"));
  } catch {
    return false;
  }
}

/** No calls home, no advertisements. */
const quiet = { PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };

/** Environment for a Prisma command that talks to a database. */
function prismaEnvironment(url: string): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...quiet,
    DATABASE_URL: url,
    // The stand-in's first line asks for `node`: it shall be this one.
    PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
  };
  if (!environment.PRISMA_SCHEMA_ENGINE_BINARY && !hasNativeEngine()) {
    environment.PRISMA_SCHEMA_ENGINE_BINARY = inProject("scripts/schema-engine.mjs");
  }
  return environment;
}

const prisma = (args: string[], env: NodeJS.ProcessEnv) =>
  runChild(process.execPath, [inProject("node_modules/prisma/build/index.js"), ...args], {
    cwd: inProject(),
    env,
  });

/** `prisma migrate deploy`: applies the migrations that the database does not have yet. */
export async function deployMigrations(url: string): Promise<void> {
  const { status, output } = await prisma(["migrate", "deploy"], prismaEnvironment(url));
  if (status === 0) return;
  throw new Failure(
    "The database's migrations could not be applied.",
    `What Prisma said:\n${output.trim()}\nNothing else was changed. See prisma/migrations.`,
  );
}

/** Writes the typed client. Needs no engine, so none is looked for. */
export async function generateClient(): Promise<void> {
  const env = { ...process.env, ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  const { status, output } = await prisma(["generate"], env);
  if (status !== 0) throw new Failure("Prisma could not generate its client.", output.trim());
}
