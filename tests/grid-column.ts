import { type GridColumn } from "@/server/grids/comparison-rows";

/** A column of a grid as the database gives it: an entry with every figure, but for what a test says. */
export function gridColumn(id: number, facts: Partial<GridColumn> = {}): GridColumn {
  return {
    id,
    columnId: id + 1_000,
    title: `Package ${id}`,
    slug: `package-${id}`,
    description: "Does one thing.",
    stars: 10,
    forks: 2,
    downloadsPerMonth: 1_000,
    usageCount: 0,
    registryUrl: `https://pypi.org/project/package-${id}/`,
    registryVersion: "1.0",
    licence: "MIT",
    licences: ["MIT"],
    forge: "github",
    repositoryUrl: `https://github.com/example/package-${id}`,
    documentationUrl: null,
    requiresRuntime: ">=3.10",
    classifiers: ["Framework :: Django :: 5.2"],
    commitsPerWeek: [1, 2, 3],
    participants: "ada",
    participantsComplete: true,
    lastCommitAt: new Date("2026-01-01T00:00:00Z"),
    lastFetchedAt: new Date("2026-02-01T00:00:00Z"),
    createdAt: new Date("2020-01-01T00:00:00Z"),
    archivedAt: null,
    deprecatedAt: null,
    latestRelease: null,
    score: 50,
    ...facts,
  };
}
