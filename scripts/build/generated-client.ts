import fs from "node:fs";
import { fingerprint } from "@/scripts/build/fingerprint";
import { generateClient } from "@/scripts/database/prisma";
import { inProject } from "@/scripts/project";

const schemaSources = ["prisma/schema", "package-lock.json"];

/** Generates the typed database client unless the one that is there was made from this schema. */
export async function ensureClient(): Promise<void> {
  const mark = inProject("prisma/generated/made-from");
  const current = fingerprint(schemaSources);
  if (fs.existsSync(mark) && fs.readFileSync(mark, "utf8") === current) return;
  await generateClient();
  fs.writeFileSync(mark, current);
}
