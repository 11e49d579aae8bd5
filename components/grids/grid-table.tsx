import { StatusBadge } from "@/components/packages/status-badge";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type GridColumn, type GridRow } from "@/server/grids/select";
import { Cell } from "./cell";
import { activityRows, type FactRow, factRows } from "./fact-rows";
import { Band, Row } from "./grid-rows";

type Props = { grid: GridRow; columns: GridColumn[]; cells: ReadonlyMap<string, string> };

function ColumnHead({ column }: { column: GridColumn }) {
  const { title, slug } = column.package;
  return (
    <th
      scope="col"
      className="border-rule bg-ground sticky top-0 z-2 w-36 min-w-36 border-b px-2 py-2 text-left align-bottom sm:w-44 sm:min-w-44 sm:px-3"
    >
      <a className="name font-mono text-sm break-words" href={paths.package(slug)} title={title}>
        <bdi>{title}</bdi>
      </a>
      <div>
        <StatusBadge {...column.package} />
      </div>
    </th>
  );
}

const rowsOf = (rows: FactRow[], columns: GridColumn[]) =>
  rows.map(({ title, cell }) => (
    <Row key={title} title={title} columns={columns} cellOf={(column) => cell(column.package)} />
  ));

/** The comparison: packages side by side; header and first column never leave. */
export function GridTable({ grid, columns, cells }: Props) {
  const span = columns.length + 1;
  const table = words.grids.table(grid.title);
  return (
    <div
      role="region"
      aria-label={table}
      tabIndex={0}
      className="border-rule relative max-h-[80dvh] max-w-full overflow-auto rounded-md border print:max-h-none print:w-fit print:max-w-none print:overflow-visible"
    >
      <table className="w-max min-w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{table}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="border-rule bg-ground sticky top-0 left-0 z-3 border-r border-b px-2 py-2 text-left align-bottom font-medium sm:px-3"
            >
              {words.grids.row}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Band title={words.grids.facts} span={span} />
          {rowsOf(factRows, columns)}
        </tbody>
        <tbody>
          <Band title={words.grids.activity} span={span} />
          {rowsOf(activityRows, columns)}
        </tbody>
        {grid.features.length > 0 && (
          <tbody>
            <Band title={words.grids.features} span={span} />
            {grid.features.map(({ id, title, description }) => (
              <Row
                key={id}
                title={title}
                description={description}
                columns={columns}
                cellOf={(column) => <Cell text={cells.get(`${id} ${column.id}`)} />}
              />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}
