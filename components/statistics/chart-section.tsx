import { ColumnChart } from "@/components/charts/columns/column-chart";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { type Counted } from "@/server/statistics/queries";
import { CountedTable } from "./counted-table";

type Props = {
  id: string;
  title: string;
  note: string;
  heads: readonly [name: string, count: string];
  rows: readonly Counted[];
};

/** Figures as a chart, and as the table that it is drawn from. */
export function ChartSection({ id, title, note, heads, rows }: Props) {
  const columns = rows.map(({ name, count }) => ({ label: name, value: count }));
  return (
    <Section id={id} title={title}>
      <p className="text-ink-soft text-sm">{note}</p>
      {rows.length > 0 ? (
        <>
          <ColumnChart series={{ unit: "count", columns }} label={words.statistics.chart(title)} />
          <details className="mt-3 text-sm">
            <summary className="text-ink-soft hover:text-accent w-fit py-1">
              {words.statistics.asTable}
            </summary>
            <CountedTable caption={title} heads={heads} rows={rows} />
          </details>
        </>
      ) : (
        <p className="mt-2">{words.statistics.nothing}</p>
      )}
    </Section>
  );
}
