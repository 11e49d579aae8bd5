import { z } from "zod";
import { readJson } from "@/server/sources/read-answer";
import { SourceError } from "@/server/sources/source-error";
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
  const key = projectKey(project);
  const address = `${api}/api/packages/${encodeURIComponent(key)}/recent`;
  const answer = await ask(address, { headers: { accept: "application/json" }, maxBytes: MAX_BYTES });
  const { package: name, data } = readJson(answer, recent);
  if (projectKey(name) !== key)
    throw new SourceError("bad_answer", `${new URL(answer.url).host} answered with another project.`);
  return Math.min(data.last_month, MOST);
};
