import type { RecordedAnswer } from "./recorded-answers";
import { ReplayServer } from "./replay-server";

const WEEK_SECONDS = 7 * 86_400;
/** A Sunday. */
const LAST_WEEK = Date.parse("2026-02-15T00:00:00Z") / 1000;
const PUSHED_AT = "2026-02-14T09:43:29Z";

/** Of the package of a number, on all hosts. */
export const figuresOf = (number: number) => ({
  stars: number * 3,
  forks: number % 50,
  commits: 100 + number,
  downloads: number * 10,
  version: `2.${number}`,
  perWeek: Array.from({ length: 52 }, (_, week) => (week + number) % 4),
});

export const repositoryOf = (number: number) => `https://github.com/made-up/package-${number}`;

function repository(number: number): unknown {
  const { stars, forks } = figuresOf(number);
  return {
    full_name: `made-up/package-${number}`,
    description: `Package number ${number}`,
    homepage: "",
    stargazers_count: stars,
    forks_count: forks,
    archived: false,
    license: { spdx_id: "MIT" },
    pushed_at: PUSHED_AT,
  };
}

const activity = (number: number) =>
  figuresOf(number).perWeek.map((total, week) => ({
    week: LAST_WEEK - (51 - week) * WEEK_SECONDS,
    total,
    days: [0, total, 0, 0, 0, 0, 0],
  }));

function onGithub(path: string): RecordedAnswer | undefined {
  const [, digits, rest = ""] = /^\/repos\/made-up\/package-(\d+)(?:\/(.*))?$/.exec(path) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  const commits = `/repos/made-up/package-${number}/commits?per_page=1`;
  const link = `<{origin}${commits}&page=2>; rel="next", <{origin}${commits}&page=${figuresOf(number).commits}>; rel="last"`;
  switch (rest) {
    case "":
      return { path, body: repository(number) };
    case "commits?per_page=1":
      return { path, headers: { link }, body: [{ commit: { committer: { date: PUSHED_AT } } }] };
    case "stats/commit_activity":
      return { path, body: activity(number) };
    case "contributors?per_page=100":
      return { path, body: [{ login: "ada" }, { login: `member-${number}` }] };
    default:
      return undefined;
  }
}

function inTheIndex(path: string): RecordedAnswer | undefined {
  const digits = /^\/pypi\/package-(\d+)\/json$/.exec(path)?.[1];
  if (digits === undefined) return undefined;
  const { version } = figuresOf(Number(digits));
  const info = {
    name: `package-${digits}`,
    version,
    summary: "",
    classifiers: [],
    requires_python: ">=3.10",
  };
  const file = { upload_time_iso_8601: "2026-01-02T03:04:05.678901Z", yanked: false, yanked_reason: null };
  return { path, body: { info, releases: { "1.0": [file], [version]: [file] } } };
}

function inDownloads(path: string): RecordedAnswer | undefined {
  const digits = /^\/api\/packages\/package-(\d+)\/recent$/.exec(path)?.[1];
  if (digits === undefined) return undefined;
  const { downloads } = figuresOf(Number(digits));
  return { path, body: { package: `package-${digits}`, data: { last_month: downloads } } };
}

/** GitHub, the index and who counts its downloads, with any number of made-up packages each. */
export async function startMadeUpHosts(): Promise<Record<"github" | "index" | "downloads", ReplayServer>> {
  const start = async (host: string, otherwise: ReplayServer["otherwise"]) =>
    Object.assign(await ReplayServer.start(host, []), { otherwise });
  return {
    github: await start("github.com", onGithub),
    index: await start("pypi.org", inTheIndex),
    downloads: await start("pypistats.org", inDownloads),
  };
}
