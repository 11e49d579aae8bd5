import { paths } from "@/lib/paths";
import { dependsOn, tags } from "@/server/cache/tags";

/** What indexes need not hold: answers for programs, and lists that somebody's text asked for. */
const UNINDEXED = ["/api/", "/search/", "/*?q=", "/*&q="];

/** Everything may be read by everyone; indexes are asked to leave out what is no page of its own. */
export function writeRobots(origin: string): string {
  dependsOn(tags.build);
  const rules = UNINDEXED.map((path) => `Disallow: ${path}`);
  return ["User-agent: *", ...rules, "", `Sitemap: ${origin}${paths.sitemap()}`, ""].join("\n");
}
