import fs from "node:fs";
import { fingerprint } from "@/scripts/build/fingerprint";
import { generateClient } from "@/scripts/database/prisma";
import { waitForLock } from "@/scripts/processes/lock";
import { inProject } from "@/scripts/project";

const schemaSources = ["prisma/schema", "package-lock.json"];
const mark = inProject("prisma/generated/made-from");

const isCurrent = (made: string) => fs.existsSync(mark) && fs.readFileSync(mark, "utf8") === made;

/** Generates the typed database client unless the one that is there was made from this schema. */
export async function ensureClient(): Promise<void> {
  const current = fingerprint(schemaSources);
  if (isCurrent(current)) return;
  fs.mkdirSync(inProject(".cache"), { recursive: true });
  const lock = await waitForLock(inProject(".cache/generating"), () => undefined);
  try {
    if (isCurrent(current)) return;
    await generateClient();
    fs.writeFileSync(mark, current);
  } finally {
    lock.release();
  }
}
