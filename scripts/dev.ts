import { siteCommand } from "@/scripts/site/command";

await siteCommand("dev");
