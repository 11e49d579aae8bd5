import { beforeEach } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db, pool } from "@/server/db";
import type { RepositoryFacts } from "@/server/forges/forge";
import type { RegistryFacts } from "@/server/registries/registry";
import type { Adapters } from "@/server/refresh/adapters";
import { type Refreshed, type RefreshOptions, refreshPackage } from "@/server/refresh/refresh-package";

const NOW = "2026-02-15T18:02:37.757866-05:00";

export const repository: RepositoryFacts = {
  address: "https://github.com/owner/name",
  description: "Comments",
  homepage: "https://docs.example.org/",
  stars: 12,
  forks: 3,
  isArchived: false,
  licence: "MIT",
  lastCommitAt: "2026-02-10T10:00:00.123456Z",
  commitCount: 40,
  commits: { perWeek: [0, 4, 1], lastWeek: "2026-02-15" },
  participants: ["ann", "ben, jr"],
  participantsComplete: true,
};

export const project: RegistryFacts = {
  name: "Name",
  summary: "A summary",
  latestVersion: "2.0",
  releases: ["1.0", "2.0"].map((version) => ({
    version,
    releasedAt: "2026-01-01T00:00:00.000001Z",
    isYanked: version === "1.0",
    yankedReason: null,
    requiresRuntime: ">=3.10",
  })),
  classifiers: ["Framework :: Django :: 5.2"],
  licence: "BSD-3-Clause",
  licences: ["BSD-3-Clause"],
  requiresRuntime: ">=3.10",
  supportsRuntime: true,
  developmentStatus: 5,
  documentationUrl: null,
  repositoryUrl: "https://github.com/owner/name",
};

type Said = {
  repository: Partial<RepositoryFacts> | Error;
  project: RegistryFacts | null | Error;
  downloads: number | Error;
};

const orThrow = <Value>(value: Value | Error): Value => {
  if (value instanceof Error) throw value;
  return value;
};

/** A package whose sources say what a test has them say, anew for each test. */
export class RefreshScene {
  id = 0;
  said: Said = { repository, project, downloads: 900 };
  /** What the forge's adapter was reminded of, in turn. */
  remembered: unknown[] = [];

  readonly adapters: Adapters = {
    forges: {
      github: async ({ memory }) => {
        this.remembered.push(memory);
        return { facts: orThrow(this.said.repository), memory: { etag: "1" } };
      },
    },
    project: async () => ({ facts: orThrow(this.said.project), memory: null }),
    downloads: async () => orThrow(this.said.downloads),
  };

  constructor() {
    beforeEach(async () => {
      this.said = { repository, project, downloads: 900 };
      this.remembered = [];
      const addresses = {
        repositoryUrl: "https://github.com/Owner/Name/",
        forge: "github",
        registryUrl: "Name",
      };
      ({ id: this.id } = await createPackage(db(), addresses));
    });
  }

  refresh(options: RefreshOptions = {}): Promise<Refreshed> {
    const { adapters } = this;
    const ask = () => Promise.reject(new Error("These adapters ask nobody."));
    return refreshPackage(pool(), this.id, { adapters, ask, now: NOW, ...options });
  }

  stored() {
    return db().package.findUniqueOrThrow({ where: { id: this.id } });
  }

  source(kind: "forge" | "registry") {
    const key = { packageId: this.id, kind };
    return db().packageSource.findUniqueOrThrow({ where: { packageId_kind: key } });
  }
}
