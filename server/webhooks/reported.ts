import { z } from "zod";
import type { Forge } from "@/lib/forges";
import { CatalogueError } from "@/server/errors";
import type { Delivery } from "./delivery";

type Report = {
  /** Headers that name what happened, the first one that is there. */
  headers: readonly string[];
  /** What facts may have changed by. */
  events: ReadonlySet<string>;
  /** Where the payload says which repository it is. */
  address: z.ZodType<string>;
};

const repository = z
  .object({ repository: z.object({ html_url: z.string() }) })
  .transform((said) => said.repository.html_url);

const reports: Readonly<Record<Forge, Report>> = {
  github: {
    headers: ["x-github-event"],
    events: new Set(["push", "release", "repository"]),
    address: repository,
  },
  codeberg: {
    headers: ["x-forgejo-event", "x-gitea-event"],
    events: new Set(["push", "create", "release", "repository"]),
    address: repository,
  },
  gitlab: {
    headers: ["x-gitlab-event"],
    events: new Set(["Push Hook", "Tag Push Hook", "Release Hook"]),
    address: z
      .object({ project: z.object({ web_url: z.string() }) })
      .transform((said) => said.project.web_url),
  },
  bitbucket: {
    headers: ["x-event-key"],
    events: new Set(["repo:push", "repo:updated"]),
    address: z
      .object({ repository: z.object({ links: z.object({ html: z.object({ href: z.string() }) }) }) })
      .transform((said) => said.repository.links.html.href),
  },
};

function parsed(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString("utf8"));
  } catch {
    throw new CatalogueError("bad_request", "The payload is no JSON.");
  }
}

/** Address of the repository that something happened in; null where nothing did that facts change by (a ping, a star). */
export function reportedRepository({ forge, headers, payload }: Delivery): string | null {
  const report = reports[forge];
  const event = report.headers.map((name) => headers.get(name)).find((value) => value !== null);
  if (event === undefined || event === null || !report.events.has(event)) return null;
  const address = report.address.safeParse(parsed(payload));
  if (!address.success) throw new CatalogueError("bad_request", "The payload names no repository.");
  return address.data;
}
