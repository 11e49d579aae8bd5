/** The site that the browser tests visit: the production build on a database of its own with the demo catalogue. */
import fs from "node:fs";
import { beforeExit } from "@/scripts/processes/shutdown";
import { inProject } from "@/scripts/project";
import { siteCommand } from "@/scripts/site/command";
import { settleOnThrowAwayDatabase } from "@/scripts/site/throw-away";
import { disconnect, pool } from "@/server/db";
import { startOutsideWorld } from "@/tests/outside-world";
import { SECRET_OF_TESTS } from "@/tests/secret-of-tests";

const outside = await startOutsideWorld();
beforeExit(() => outside.stop());
await settleOnThrowAwayDatabase({ SECRET: SECRET_OF_TESTS, ...outside.settings });
// The demo has no people and nothing to tell everybody.
await pool().query(fs.readFileSync(inProject("e2e/scene.sql"), "utf8"));
await disconnect();
// Tests that need more put it there, and take it away again.
console.log(`Its outside is ${outside.url}`);
console.log(`Its database is ${process.env.DATABASE_URL}`);
await siteCommand("start");
