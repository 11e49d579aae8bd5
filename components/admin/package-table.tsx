import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type StaffPackage } from "@/server/admin/package-list";
import { ActionsCell, EntryCell } from "./entry-cells";
import { Mark } from "./marks";
import { RowButton } from "./row-button";
import { RowLink } from "./row-link";
import { StaffTable } from "./staff-table";

const said = words.admin;
const { heads, marks } = said.packages;

const adminPath = (id: number, verb: string) => paths.admin(`packages/${id}/${verb}`);

function Actions({ row, back }: { row: StaffPackage; back: string }) {
  const { id, slug, title } = row;
  if (row.isDeleted)
    return (
      <RowButton action={adminPath(id, "restore")} label={said.restore} name={title} fields={{ back }} />
    );
  const archiving = row.isArchived ? "unarchive" : "archive";
  return (
    <>
      <RowLink href={paths.editPackage(slug)} label={said.edit} name={title} />
      <RowLink href={paths.hidePackage(slug)} label={row.isHidden ? said.unhide : said.hide} name={title} />
      <RowButton action={adminPath(id, archiving)} label={said[archiving]} name={title} fields={{ back }} />
      <RowLink href={paths.packageHistory(slug)} label={said.history} name={title} />
      <RowLink href={adminPath(id, "delete")} label={said.delete} name={title} />
    </>
  );
}

const Row = ({ row, back }: { row: StaffPackage; back: string }) => (
  <tr>
    <EntryCell title={row.title} href={row.isDeleted ? null : paths.package(row.slug)}>
      {row.isHidden && <Mark look="bad">{marks.hidden}</Mark>}
      {row.isDeleted && <Mark look="bad">{marks.deleted}</Mark>}
      {row.isDeprecated && <Mark look="watch">{marks.deprecated}</Mark>}
      {row.isArchived && <Mark look="watch">{marks.archived}</Mark>}
    </EntryCell>
    <td>{row.category}</td>
    <td>{formatInteger(row.stars)}</td>
    <td>
      <Time at={row.modifiedAt} /> {row.modifiedBy && <bdi>{said.by(row.modifiedBy)}</bdi>}
    </td>
    <ActionsCell>
      <Actions row={row} back={back} />
    </ActionsCell>
  </tr>
);

/** `back`: the query of the list, to which its buttons lead. */
export const PackageTable = ({ items, back }: { items: StaffPackage[]; back: string }) => (
  <StaffTable
    label={said.rooms.packages}
    heads={[heads.title, heads.category, heads.stars, heads.changed, said.actions]}
    none={said.nothing}
  >
    {items.map((row) => (
      <Row key={row.id} row={row} back={back} />
    ))}
  </StaffTable>
);
