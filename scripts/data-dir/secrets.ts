import { randomBytes } from "node:crypto";
import fs from "node:fs";
import type { DataDir } from "@/scripts/data-dir/data-dir";
import { createFile } from "@/scripts/whole-file";
import { Failure } from "@/scripts/failure";

const SECRET_BYTES = 32;
const MIN_SECRET_LENGTH = 32;

/** What documents and templates show in the place of a secret. Nobody may go live with one of these. */
export const exampleSecrets = ["change-me", "changeme", "secret", "password", "example"];

const isExample = (value: string) =>
  exampleSecrets.some(
    (example) => value.toLowerCase().startsWith(example) && value.length < MIN_SECRET_LENGTH,
  );

/** Refuses values that were copied from an example, or that can be guessed. */
export function checkSecrets({ SECRET, DATABASE_URL }: { SECRET?: string; DATABASE_URL?: string }): void {
  const advice =
    "Generate one: openssl rand -base64 32. Or leave it out: one is then generated into DATA_DIR.";
  if (SECRET && isExample(SECRET)) throw new Failure("SECRET still has its example value.", advice);
  if (SECRET && SECRET.length < MIN_SECRET_LENGTH) {
    throw new Failure(`SECRET is shorter than ${MIN_SECRET_LENGTH} characters.`, advice);
  }
  if (DATABASE_URL?.includes(":change-me@")) {
    throw new Failure(
      "DATABASE_URL still has its example password.",
      "Put in your database's real address, or leave DATABASE_URL out for an embedded database.",
    );
  }
}

/** A secret of this installation, generated at first use and readable only by its owner. */
export function installationSecret(dataDir: DataDir, name: "secret" | "database-password"): string {
  const file = dataDir.file(name);
  // Of two instances that start at once, one creates it and both read it.
  if (!fs.existsSync(file)) createFile(file, `${randomBytes(SECRET_BYTES).toString("base64url")}\n`);
  return fs.readFileSync(file, "utf8").trim();
}
