/** Records of a v4 API, as other catalogues answer them. */
const BASE = "https://catalogue.example/api/v4";

export const v4Address = (list: "packages" | "grids" | "categories", id: number) => `${BASE}/${list}/${id}/`;

export function v4Package(id: number, overrides: Record<string, unknown> = {}) {
  return {
    category: v4Address("categories", 1),
    grids: [] as string[],
    id,
    title: `Package ${id}`,
    slug: `package-${id}`,
    last_updated: "2026-01-07T13:42:43-05:00",
    last_fetched: "2026-02-15T14:34:48.018489-05:00",
    repo_url: `https://github.com/example/package-${id}`,
    pypi_version: "1.0",
    created: "2012-08-25T00:15:04.650984-04:00",
    modified: "2026-01-28T13:56:21.444683-05:00",
    repo_forks: 3,
    repo_description: "Does one thing.",
    pypi_url: `https://pypi.org/project/package-${id}/`,
    documentation_url: null as string | null,
    repo_watchers: 20,
    commits_over_52: [0, 1, 2],
    participants: ["ada", "grace"],
    ...overrides,
  };
}

export function v4Grid(id: number, overrides: Record<string, unknown> = {}) {
  return {
    id,
    title: `Grid of ${id}`,
    slug: `grid-of-${id}`,
    description: "",
    is_locked: false,
    packages: [] as string[],
    header: false,
    created: "2012-08-25T00:15:04.650984-04:00",
    modified: "2026-01-28T13:56:21.444683-05:00",
    ...overrides,
  };
}

export function v4Category(id: number, overrides: Record<string, unknown> = {}) {
  return {
    id,
    title: `App ${id}`,
    slug: `apps-${id}`,
    description: "",
    title_plural: `Apps ${id}`,
    show_pypi: true,
    created: "2010-08-14T22:37:52.987654-04:00",
    modified: "2022-03-13T06:59:57.000001-04:00",
    ...overrides,
  };
}
