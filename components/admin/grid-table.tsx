import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type StaffGrid } from "@/server/admin/grid-list";
import { ActionsCell, EntryCell } from "./entry-cells";
import { Mark } from "./marks";
import { RowButton } from "./row-button";
import { RowLink } from "./row-link";
import { StaffTable } from "./staff-table";

const said = words.admin;
const { heads, marks } = said.grids;

const adminPath = (id: number, verb: string) => paths.admin(`grids/${id}/${verb}`);

function Actions({ row, back }: { row: StaffGrid; back: string }) {
  const { id, slug, title } = row;
  const button = (verb: "restore" | "lock" | "unlock" | "name" | "unname") => (
    <RowButton action={adminPath(id, verb)} label={said[verb]} name={title} fields={{ back }} />
  );
  if (row.isDeleted) return button("restore");
  return (
    <>
      <RowLink href={paths.editGrid(slug)} label={said.edit} name={title} />
      {button(row.isLocked ? "unlock" : "lock")}
      {button(row.isHeader ? "unname" : "name")}
      <RowLink href={paths.gridHistory(slug)} label={said.history} name={title} />
      <RowLink href={adminPath(id, "delete")} label={said.delete} name={title} />
    </>
  );
}

const Row = ({ row, back }: { row: StaffGrid; back: string }) => (
  <tr>
    <EntryCell title={row.title} href={row.isDeleted ? null : paths.grid(row.slug)}>
      {row.isHeader && <Mark look="good">{marks.header}</Mark>}
      {row.isLocked && <Mark look="watch">{marks.locked}</Mark>}
      {row.isDeleted && <Mark look="bad">{marks.deleted}</Mark>}
    </EntryCell>
    <td>{formatInteger(row.packages)}</td>
    <td>{formatInteger(row.features)}</td>
    <td>
      <Time at={row.modifiedAt} />
    </td>
    <ActionsCell>
      <Actions row={row} back={back} />
    </ActionsCell>
  </tr>
);

/** `back`: the query of the list, to which its buttons lead. */
export const GridTable = ({ items, back }: { items: StaffGrid[]; back: string }) => (
  <StaffTable
    label={said.rooms.grids}
    heads={[heads.title, heads.packages, heads.features, heads.changed, said.actions]}
    none={said.nothing}
  >
    {items.map((row) => (
      <Row key={row.id} row={row} back={back} />
    ))}
  </StaffTable>
);
