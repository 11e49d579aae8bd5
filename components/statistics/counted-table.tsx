import { formatInteger } from "@/lib/numbers";
import { words } from "@/components/words";
import { type Counted } from "@/server/statistics/queries";
import "./statistics.css";

type Props<Row extends Counted> = {
  caption: string;
  heads: readonly [name: string, count: string];
  rows: readonly Row[];
  /** Where a name leads; null: nowhere. */
  hrefOf?: (row: Row) => string | null;
};

function Name({ name, href }: { name: string; href: string | null | undefined }) {
  if (!href) return <bdi>{name}</bdi>;
  return (
    <a className="link" href={href}>
      <bdi>{name}</bdi>
    </a>
  );
}

/** Names with a figure each. */
export function CountedTable<Row extends Counted>({
  caption,
  heads: [name, count],
  rows,
  hrefOf,
}: Props<Row>) {
  if (rows.length === 0) return <p className="text-ink-soft">{words.statistics.nothing}</p>;
  return (
    <table className="counted">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <Name name={row.name} href={hrefOf?.(row)} />
            </th>
            <td>{formatInteger(row.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
