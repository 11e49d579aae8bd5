import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type NoticeRow } from "@/server/notices/list";
import { type NoticeKind } from "@/server/notices/notice";
import { shownFields } from "@/server/notices/form-fields";
import { type NoticeTiming, timingOf } from "@/server/notices/timing";
import { Mark } from "./marks";
import { RowLink } from "./row-link";
import { StaffTable } from "./staff-table";

const said = words.adminNotices;
const MAX_TITLE = 120;

const looks = { draft: "watch", coming: "watch", shown: "good", past: "bad" } as const satisfies Record<
  NoticeTiming,
  string
>;

type RowProps = { kind: NoticeKind; row: NoticeRow; at: Date };

function Row({ kind, row: { id, fields }, at }: RowProps) {
  const timing = timingOf(kind, fields, at);
  const shown = shownFields(kind, fields);
  const title = kind.titleOf(fields).slice(0, MAX_TITLE);
  const path = paths.admin(`${kind.room}/${id}`);
  return (
    <tr>
      <th scope="row">
        <a className="name" href={path}>
          <bdi>{title}</bdi>
        </a>
      </th>
      <td>
        <Mark look={looks[timing]}>{said.timing[timing]}</Mark>
      </td>
      <td>{shown[kind.from]?.replace("T", " ") || said.always}</td>
      {kind.until !== null && <td>{shown[kind.until]?.replace("T", " ") || said.noEnd}</td>}
      <td>
        <RowLink href={paths.admin(`${kind.room}/${id}/delete`)} label={words.admin.delete} name={title} />
      </td>
    </tr>
  );
}

type Props = { kind: NoticeKind; items: NoticeRow[]; at: Date };

/** What is published, was, or will be. */
export const NoticeTable = ({ kind, items, at }: Props) => (
  <StaffTable
    label={words.admin.rooms[kind.room]}
    heads={[
      said.heads.what,
      said.heads.timing,
      said.heads.from,
      ...(kind.until === null ? [] : [said.heads.until]),
      words.admin.actions,
    ]}
    none={said.rooms[kind.room].none}
  >
    {items.map((row) => (
      <Row key={row.id} kind={kind} row={row} at={at} />
    ))}
  </StaffTable>
);
