import { CommitChart } from "@/components/charts/commits/commit-chart";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { dayAttribute } from "@/lib/dates";
import { type PackagePageRow } from "@/server/packages/select";

export function CommitsSection({ entry }: { entry: PackagePageRow }) {
  const { commitsPerWeek, commitsLastWeek } = entry;
  const series = { commitsPerWeek, lastWeek: commitsLastWeek && dayAttribute(commitsLastWeek) };
  return (
    <Section id="commits" title={words.commits.title}>
      <CommitChart series={series} />
    </Section>
  );
}
