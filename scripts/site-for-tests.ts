/** The site that the browser tests visit: the production build on a database of its own with the demo catalogue. */
import { siteCommand } from "@/scripts/site/command";
import { settleOnThrowAwayDatabase } from "@/scripts/site/throw-away";

await settleOnThrowAwayDatabase();
await siteCommand("start");
