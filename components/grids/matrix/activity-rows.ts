import { sparklineArea } from "@/components/charts/sparkline/area";
import { SPARK } from "@/components/charts/sparkline/path";
import { words } from "@/components/words";
import { markup, type Markup } from "@/lib/markup";
import { type GridColumn } from "@/server/grids/comparison-rows";
import { missing, month, time } from "./pieces";
import { type MatrixRow } from "./row";

const { weeks, height } = SPARK;

function commitsCell({ commitsPerWeek }: GridColumn): Markup {
  if (commitsPerWeek.length === 0) return missing(words.missing.noWeeks);
  const total = commitsPerWeek.reduce((sum, commits) => sum + commits, 0);
  const summary = words.commits.summary(total, commitsPerWeek.length);
  return markup`<svg role="img" aria-label="${summary}" viewBox="0 0 ${weeks} ${height + 1}" preserveAspectRatio="none"><path d="M0 ${height}h${weeks}v.6H0z"/><path d="${sparklineArea(commitsPerWeek)}"/></svg>`;
}

function releaseCell({ latestRelease, registryVersion }: GridColumn): Markup {
  const isSame = registryVersion === null || latestRelease?.version === registryVersion;
  if (!latestRelease?.releasedAt || !isSame) return missing(words.grids.noRelease);
  const { releasedAt, releasedPrecision } = latestRelease;
  return releasedPrecision === "month" ? month(releasedAt) : time(releasedAt);
}

export const activityRows: readonly MatrixRow[] = [
  { key: "commits", title: words.grids.commits, cell: commitsCell },
  {
    key: "lastCommit",
    title: words.package.lastCommit,
    cell: ({ lastCommitAt }) => (lastCommitAt ? time(lastCommitAt) : missing(words.missing.noCommit)),
  },
  { key: "lastRelease", title: words.grids.lastRelease, cell: releaseCell },
];
