import type pg from "pg";
import { catalogue } from "@/catalogue.config";
import type { Forge } from "@/lib/forges";
import type { RepositoryAddress } from "@/lib/repository-address/read";
import type { SourceKind } from "@/prisma/generated/enums";
import { forgeApi, repositoryAt, sourceAddress } from "@/server/sources/addresses";
import type { JsonValue } from "@/server/sources/json-value";

export type AskedKind = Exclude<SourceKind, "import">;

type Source = {
  kind: AskedKind;
  /** Page that people can look at, as `package_source.origin` keeps it. */
  origin: string;
  /** What the last answer from this origin wanted to be remembered. */
  memory: JsonValue;
  api: string;
};

/** Whom to ask of a package, in turn. */
export type SubjectSource =
  | (Source & { kind: "forge"; forge: Forge; repository: RepositoryAddress })
  | (Source & { kind: "registry" | "downloads"; project: string });

type StoredSource = { origin: string; memory: JsonValue; isDue: boolean };
type StoredSources = Readonly<Partial<Record<string, StoredSource>>>;
export type Subject = { id: number; repositoryUrl: string; registryUrl: string; sources: StoredSources };

/** A package that is not deleted, by its primary key. */
export async function readSubject(pool: pg.Pool, id: number): Promise<Subject | null> {
  const { rows } = await pool.query<Subject>(
    `SELECT p.id, p.repository_url AS "repositoryUrl", p.registry_url AS "registryUrl",
       coalesce((SELECT jsonb_object_agg(kind, jsonb_build_object('origin', origin, 'memory', memory,
                   'isDue', failures > 0 AND coalesce(next_fetch_at <= now(), false)))
                 FROM package_source WHERE package_id = p.id), '{}') AS sources
     FROM package AS p WHERE p.id = $1 AND p.deleted_at IS NULL`,
    [id],
  );
  return rows[0] ?? null;
}

/** The sources that an entry names and that there are adapters for. */
export function sourcesOf({ repositoryUrl, registryUrl, sources }: Subject): SubjectSource[] {
  const memoryOf = (kind: AskedKind, origin: string) =>
    sources[kind]?.origin === origin ? (sources[kind]?.memory ?? null) : null;
  const named: SubjectSource[] = [];
  const repository = repositoryAt(repositoryUrl);
  if (typeof repository !== "string" && repository.forge !== "") {
    const { forge } = repository;
    const api = forgeApi(repository.url, forge);
    const memory = memoryOf("forge", repositoryUrl);
    named.push({ kind: "forge", origin: repositoryUrl, memory, api, forge, repository });
  }
  const project = catalogue.registry.projectName(registryUrl);
  if (project !== null) {
    const { host, downloadsHost, projectUrl } = catalogue.registry;
    const origin = projectUrl(project);
    const memory = memoryOf("registry", origin);
    named.push({ kind: "registry", origin, memory, api: sourceAddress(host), project });
    const counted = `https://${downloadsHost}/packages/${encodeURIComponent(project.toLowerCase())}`;
    named.push({
      kind: "downloads",
      origin: counted,
      memory: null,
      api: sourceAddress(downloadsHost),
      project,
    });
  }
  return named;
}
