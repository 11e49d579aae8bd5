/** The site that the browser tests visit: the production build on a database of its own with the demo catalogue. */
import { siteCommand } from "@/scripts/site/command";
import { settleOnThrowAwayDatabase } from "@/scripts/site/throw-away";

await settleOnThrowAwayDatabase();
// Tests that need more than the demo put it there, and take it away again.
console.log(`Its database is ${process.env.DATABASE_URL}`);
await siteCommand("start");
