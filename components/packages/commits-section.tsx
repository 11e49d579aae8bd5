import { CommitChart } from "@/components/charts/commits/commit-chart";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { dayAttribute } from "@/lib/dates";
import { type PackagePageRow } from "@/server/packages/page-row";

/** The weeks end when somebody last looked, which may be long ago. */
function Fetched({ at }: { at: Date }) {
  return (
    <span className="text-ink-soft text-sm">
      {words.commits.fetched} <Time at={at} />
    </span>
  );
}

export function CommitsSection({ entry }: { entry: PackagePageRow }) {
  const { commitsPerWeek, commitsLastWeek, lastFetchedAt } = entry;
  const series = { commitsPerWeek, lastWeek: commitsLastWeek && dayAttribute(commitsLastWeek) };
  return (
    <Section id="commits" title={words.commits.title} aside={lastFetchedAt && <Fetched at={lastFetchedAt} />}>
      <CommitChart series={series} />
    </Section>
  );
}
