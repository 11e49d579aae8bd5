import { type PackagePageRow } from "@/server/packages/select";

/** A package of which nothing is known but its name, with what a test cares about laid over. */
export function packagePageRow(overrides: Partial<PackagePageRow> = {}): PackagePageRow {
  return {
    id: 1,
    title: "django-example",
    slug: "django-example",
    description: "",
    stars: 0,
    forks: 0,
    registryVersion: null,
    createdAt: new Date("2026-01-01T00:00:00Z"),
    lastCommitAt: null,
    lastFetchedAt: null,
    commitsPerWeek: [],
    archivedAt: null,
    deprecatedAt: null,
    repositoryUrl: "",
    forge: "",
    registryUrl: "",
    documentationUrl: null,
    commitsLastWeek: null,
    participants: "",
    participantsComplete: true,
    downloadsPerMonth: null,
    classifiers: [],
    licence: null,
    requiresRuntime: null,
    category: { id: 1, title: "App", titlePlural: "Apps", slug: "apps", isPlaceholder: false },
    latestRelease: null,
    replacedBy: null,
    ...overrides,
  };
}
