import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { forgeName } from "@/lib/repository-host";
import { type Statistics } from "@/server/statistics/queries";
import { CountedTable } from "./counted-table";

type Props = { statistics: Statistics };

const said = words.statistics;
const heads = [said.name, said.count] as const;

/** How packages are spread. */
export function SpreadTables({ statistics: { categories, hosts } }: Props) {
  const named = hosts.map(({ name, count }) => ({
    name: forgeName(name) ?? (name || said.otherHost),
    count,
  }));
  return (
    <>
      <Section id="categories" title={said.categories}>
        <CountedTable
          caption={said.categories}
          heads={heads}
          rows={categories}
          hrefOf={({ slug }) => paths.category(slug)}
        />
      </Section>
      <Section id="hosts" title={said.hosts}>
        <CountedTable caption={said.hosts} heads={heads} rows={named} />
      </Section>
    </>
  );
}

/** What there is most of: the largest grids, the most active people. */
export function LeaderTables({ statistics: { topGrids, contributors } }: Props) {
  return (
    <>
      <Section id="grids" title={said.topGrids}>
        <CountedTable
          caption={said.topGrids}
          heads={heads}
          rows={topGrids}
          hrefOf={({ slug }) => paths.grid(slug)}
        />
      </Section>
      <Section id="people" title={said.contributors}>
        <p className="text-ink-soft mb-2 text-sm">{said.contributorsNote}</p>
        <CountedTable
          caption={said.contributors}
          heads={heads}
          rows={contributors}
          hrefOf={({ account }) => account && paths.profile(account)}
        />
      </Section>
    </>
  );
}
