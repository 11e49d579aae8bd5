import { z } from "zod";
import type { RegistryAdapter, RegistryFacts } from "@/server/registries/registry";
import { etagOf } from "@/server/sources/etag";
import { readJson } from "@/server/sources/read-answer";
import { SourceError } from "@/server/sources/source-error";
import { pypiAnswer, type PypiInfo } from "./answer";
import { developmentStatusOf, supportsRuntimeOf } from "./classifiers";
import { readLicences } from "./licence";
import { readLinks } from "./links";
import { projectKey } from "./project-key";
import { latestOf, readReleases } from "./releases";

/** It names every file of every release: some 700 bytes each, so that this is room for ten thousand. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Counted up when more is read of the same answer, so that the next one is read whole. */
const READING = 1;
const memorySchema = z.object({
  reading: z.literal(READING),
  project: z.string(),
  etag: z.string(),
});

/** Old tools wrote UNKNOWN for what they were not told. */
function summaryOf({ summary }: PypiInfo): string {
  const text = summary?.trim() ?? "";
  return text === "UNKNOWN" ? "" : text;
}

function factsOf({ info, releases: files }: z.infer<typeof pypiAnswer>): RegistryFacts {
  const releases = readReleases(files);
  const latest = latestOf(releases);
  const classifiers = info.classifiers ?? [];
  const requiresRuntime = info.requires_python ?? latest?.requiresRuntime ?? null;
  return {
    name: info.name,
    summary: summaryOf(info),
    latestVersion: latest?.version ?? null,
    releases,
    classifiers,
    ...readLicences(info),
    requiresRuntime,
    supportsRuntime: supportsRuntimeOf(classifiers, requiresRuntime),
    developmentStatus: developmentStatusOf(classifiers),
    ...readLinks(info),
  };
}

/**
 * PyPI, and other indexes with its JSON API (https://docs.pypi.org/api/json/): one request, which brings nothing where nothing
 * has changed.
 */
export const pypi: RegistryAdapter = async ({ project, api, memory, ask }) => {
  const key = projectKey(project);
  const remembered = memorySchema.safeParse(memory).data;
  const known = remembered?.project === key ? remembered : undefined;
  const answer = await ask(`${api}/pypi/${encodeURIComponent(key)}/json`, {
    headers: { accept: "application/json", ...(known && { "if-none-match": known.etag }) },
    maxBytes: MAX_BYTES,
  });
  if (known && answer.status === 304) return { facts: null, memory };
  const read = readJson(answer, pypiAnswer);
  const { host } = new URL(answer.url);
  if (projectKey(read.info.name) !== key)
    throw new SourceError("bad_answer", `${host} answered with another project.`);
  const etag = etagOf(answer.headers);
  return {
    facts: factsOf(read),
    memory: etag && { reading: READING, project: key, etag },
  };
};
