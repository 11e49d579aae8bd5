import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { NoticeForm } from "@/components/admin/notice-form";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { isNoticeRoom, noticeKinds } from "@/server/notices/all";
import { noticeVersion } from "@/server/notices/edit";
import { shownFields } from "@/server/notices/form-fields";
import { findNotice } from "@/server/notices/list";

const said = words.adminNotices;

export const metadata: Metadata = { title: said.save, robots: "noindex" };

type Props = { params: Promise<{ notices: string; id: string }> };

export default async function EditNoticePage({ params }: Props) {
  const { notices: room, id } = await params;
  if (!isNoticeRoom(room)) notFound();
  const path = paths.admin(`${room}/${id}`);
  await requireViewer(path, "notice.manage");
  const kind = noticeKinds[room];
  const fields = await findNotice(kind, readRowId(id));
  if (!fields) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.admin(room), label: words.admin.rooms[room] }]} />
      <PageHeading title={said.rooms[room].edit} />
      <NoticeForm
        room={room}
        action={path}
        state={formState()}
        stored={shownFields(kind, fields)}
        version={noticeVersion(fields)}
      />
      <p className="mt-6">
        <a className="link" href={paths.admin(`${room}/${id}/delete`)}>
          {said.deleteSubmit}
        </a>
      </p>
    </>
  );
}
