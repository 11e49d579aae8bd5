const dated = { created: "2015-08-23T00:06:47.330724Z", modified: "2024-01-26T01:02:15.437576Z" };

export function archiveUser(id: number, overrides: Record<string, unknown> = {}) {
  return {
    id,
    username: `user-${id}`,
    email: `user-${id}@example.com`,
    first_name: "Ada",
    last_name: "Novak",
    is_superuser: false,
    is_staff: false,
    is_active: true,
    date_joined: "2015-08-23T00:06:47.330724Z",
    last_login: null as string | null,
    profile: {
      github_account: `user-${id}`,
      github_url: null,
      bitbucket_url: null,
      gitlab_url: "lab-name",
      email: null,
      share_favorites: true,
      ...dated,
    },
    ...overrides,
  };
}

export function archiveRelease(id: number, overrides: Record<string, unknown> = {}) {
  return {
    id,
    number: `1.${id}`,
    downloads: 5,
    license: "MIT",
    licenses: ["MIT"],
    hidden: false,
    upload_time: "2025-09-25T20:00:26.983083Z",
    development_status: 5,
    supports_python3: true,
    ...dated,
    ...overrides,
  };
}

export function archivePackage(id: number, overrides: Record<string, unknown> = {}) {
  return {
    id,
    category_id: 1,
    title: `Package ${id}`,
    slug: `package-${id}`,
    repo_url: `https://github.com/example/package-${id}`,
    repo_host: "github",
    repo_description: "Does one thing.",
    repo_watchers: 20,
    repo_forks: 2,
    pypi_url: "",
    documentation_url: null,
    participants: " ada , ,grace",
    commits_over_52w: [1, 2],
    last_commit_date: "2022-07-25T12:58:46.000000Z",
    last_fetched: "2026-02-13T21:46:39.716368Z",
    latest_version_id: null as number | null,
    pypi_version: null,
    pypi_downloads: 7,
    commit_count: 9,
    pypi_classifiers: null,
    pypi_license: "MIT",
    pypi_licenses: ["MIT"],
    pypi_requires_python: ">=3.9",
    supports_python3: true,
    markers: null,
    score: -20,
    created_by_id: null as number | null,
    last_modified_by_id: null,
    date_deprecated: null,
    deprecated_by_id: null,
    deprecates_package_id: null as number | null,
    date_repo_archived: null,
    grids: [] as number[],
    versions: [] as unknown[],
    usage_user_ids: [] as number[],
    ...dated,
    ...overrides,
  };
}

/** One of everything that an archive can hold, all of it connected. */
export function smallArchive() {
  return {
    now: "2026-02-16T12:00:00.000000Z",
    categories: [
      { id: 1, title: "App", slug: "apps", title_plural: "Apps", description: "", show_pypi: true, ...dated },
    ],
    users: [archiveUser(1, { is_superuser: true }), archiveUser(2, { is_staff: true, email: "" })],
    packages: [
      archivePackage(1, {
        // Comes after it.
        deprecates_package_id: 2,
        date_deprecated: "2024-03-01T00:00:00.000001Z",
        deprecated_by_id: 2,
        date_repo_archived: "2024-02-01T00:00:00.100000Z",
        created_by_id: 1,
        latest_version_id: 11,
        versions: [archiveRelease(10), archiveRelease(11)],
        usage_user_ids: [1, 2],
        grids: [8, 7],
      }),
      archivePackage(2),
    ],
    grids: [
      {
        ...{
          id: 7,
          title: "Forms",
          slug: "forms",
          description: "",
          is_locked: true,
          header: false,
          ...dated,
        },
        package_ids: [1],
        grid_packages: [{ id: 30, grid_id: 7, package_id: 1, ...dated }],
        features: [{ id: 40, grid_id: 7, title: "Async", description: "", ...dated }],
        elements: [
          { id: 50, grid_id: 7, feature_id: 40, package_id: 1, grid_package_id: 30, text: "+", ...dated },
        ],
      },
      {
        ...{
          id: 8,
          title: "Files",
          slug: "files",
          description: "",
          is_locked: false,
          header: true,
          ...dated,
        },
        package_ids: [1],
        grid_packages: [{ id: 31, grid_id: 8, package_id: 1, ...dated }],
        features: [] as unknown[],
        elements: [] as unknown[],
      },
    ],
    favorites: [{ id: 60, package_id: 1, favorited_by_id: 2, ...dated }],
    flags: [
      { id: 70, package_id: 1, user_id: 1, reason: "spam", approved_flag: true, ...dated },
      { id: 71, package_id: 2, user_id: 1, reason: "?", approved_flag: false, ...dated },
    ],
    examples: [true, false, null].map((active, n) => ({
      ...{ id: 80 + n, package_id: 1, title: `Site ${n}`, url: `https://site-${n}.example/`, active },
      ...{ created_by_id: 1, ...dated },
    })),
    posts: [
      {
        id: 90,
        title: "News",
        slug: "news",
        content: "## Hi",
        author: "Jeff",
        published_date: dated.created,
        ...dated,
      },
    ],
    products: [{ id: 1, title: "Python", slug: "python", active: true, ...dated }],
    releases: [
      {
        ...{
          id: 95,
          product_id: 1,
          cycle: "3.11",
          cycle_short_hand: null,
          codename: null,
          release: "2022-10-04",
        },
        ...{
          eol: "2027-10-01",
          latest: "3.11.1",
          link: null,
          lts: false,
          support: true,
          discontinued: null,
          ...dated,
        },
      },
    ],
    search_index: [{ id: 1 }],
  };
}
