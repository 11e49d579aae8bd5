import { siteCommand } from "@/scripts/site/command";

await siteCommand("start");
