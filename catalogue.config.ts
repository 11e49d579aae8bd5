/**
 * What this catalogue is about. Nothing else in the code names a framework, a package index or a category:
 * a catalogue of another ecosystem changes this file (and, for another index, adds an adapter).
 */
export const catalogue = {
  name: "Package Catalogue",
  /** What browsers call the search of this site: at most 16 characters. */
  shortName: "Package Search",
  tagline: "Choose a Django package with reasons",
  /** Who runs this copy, as its pages tell it. What is empty they say is not stated; longer texts are in content/. */
  operator: {
    name: "" as string,
    /** Where people turn: an https or mailto address. */
    contact: "" as string,
    /**
     * Where wrong data is reported: the address of an issue tracker's form, or mailto. `{title}` and `{body}` in it are
     * filled in; without them a form gets `title` and `body`, a mail its subject and body. Empty: `contact`.
     */
    reports: "" as string,
    /** Ways to support the site. */
    funding: [] as readonly { label: string; address: string }[],
  },
  /** The framework whose packages are listed. */
  framework: {
    name: "Django",
    slug: "django",
    language: "Python",
    /** What packages put before their names to say whom they are for: a search may leave it out. */
    nameWords: ["django", "dj", "drf", "djangorestframework"],
  },
  /** Words that people type between those that tell something: a search may leave them out, too. In lower case. */
  fillerWords: (
    "a an and any are as at be by can do for from have how i in into is it its me my need of on our some" +
    " that the this to use using want we what which with you your"
  ).split(" "),
  /** Git hosts of one kind each, beside the public ones that lib/forges.ts names. */
  forgeHosts: {
    "foss.heptapod.net": "gitlab",
    "framagit.org": "gitlab",
    "gitlab.freedesktop.org": "gitlab",
    "gitlab.gnome.org": "gitlab",
    "invent.kde.org": "gitlab",
    "salsa.debian.org": "gitlab",
  },
  /** The package index that releases come from. */
  registry: {
    name: "PyPI",
    /** Its adapter, in server/registries/all.ts. */
    kind: "pypi",
    /** Where its API answers, and who counts its downloads. */
    host: "pypi.org",
    downloadsHost: "pypistats.org",
    /** Page of a project, by its name in the index. */
    projectUrl: (name: string) => `https://pypi.org/project/${encodeURIComponent(name)}/`,
    /** Name of the project that an entry's text means: the index's old and new addresses, or a bare name. */
    projectName: (text: string) =>
      /^(?:https?:\/\/(?:(?:www\.)?pypi\.org\/(?:project|pypi)|pypi\.python\.org\/pypi)\/)?([a-z0-9](?:[\w.-]*[a-z0-9])?)\/?$/i.exec(
        text.trim(),
      )?.[1] ?? null,
    installCommand: (name: string) => `python -m pip install ${name}`,
  },
  /**
   * What packages are measured against: products with release cycles (in the database, by slug), and how a package's
   * classifiers say which cycles it supports. The framework and the language count in the score; an addon has readiness only.
   */
  axes: [
    { product: "django", role: "framework", classifierPrefix: "Framework :: Django :: " },
    { product: "python", role: "language", classifierPrefix: "Programming Language :: Python :: " },
    { product: "wagtail", role: "addon", classifierPrefix: "Framework :: Wagtail :: " },
  ],
  /** Who states the release cycles of the products above. */
  cyclesHost: "endoflife.date",
  /**
   * How much other servers are asked, by host: the least time between two requests, the most in a minute, and how many of a
   * stated quota are left untouched for others with the same credentials.
   */
  sourceLimits: {
    usual: { intervalMs: 500, perMinute: 60, reserve: 10 },
    "github.com": { intervalMs: 100, perMinute: 300, reserve: 10 },
    "pypi.org": { intervalMs: 100, perMinute: 300, reserve: 0 },
    "pypistats.org": { intervalMs: 2_000, perMinute: 30, reserve: 0 },
  },
  /** Searches that the home page offers to start from. */
  searchExamples: ["forms", "authentication", "task queue"],
  /** Times of the API are written in this zone, with its offset on that date. */
  timeZone: "America/New_York",
  /** Categories of an empty catalogue. */
  categories: [
    { id: 1, title: "App", slug: "apps", titlePlural: "Apps", showRegistry: true },
    { id: 2, title: "Framework", slug: "frameworks", titlePlural: "Frameworks", showRegistry: true },
    { id: 3, title: "Project", slug: "projects", titlePlural: "Projects", showRegistry: false },
    { id: 4, title: "Other", slug: "other", titlePlural: "Others", showRegistry: true },
  ],
} as const;
