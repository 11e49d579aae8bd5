import { z } from "zod";
import { readJson } from "@/server/sources/read-answer";
import { projectKey } from "./pypi/project-key";
import type { DownloadsAdapter } from "./registry";

const MAX_BYTES = 64 * 1024;
/** Largest value of PostgreSQL's `integer`, which the most downloaded projects of all may exceed. */
const MOST = 2_147_483_647;

const recent = z.object({
  package: z.string(),
  data: z.object({ last_month: z.number().int().nonnegative() }),
});

/** PyPI Stats (https://pypistats.org/api/): downloads of the last 30 days, mirrors not counted. */
export const pypistats: DownloadsAdapter = async ({ project, api, ask }) => {
  const address = `${api}/api/packages/${encodeURIComponent(projectKey(project))}/recent`;
  const answer = await ask(address, { headers: { accept: "application/json" }, maxBytes: MAX_BYTES });
  const { data } = readJson(answer, recent);
  return Math.min(data.last_month, MOST);
};
