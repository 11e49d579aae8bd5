import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { ConfirmForm } from "@/components/admin/confirm-form";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { isNoticeRoom, noticeKinds } from "@/server/notices/all";
import { findNotice } from "@/server/notices/list";

const said = words.adminNotices;

export const metadata: Metadata = { title: said.deleteTitle, robots: "noindex" };

type Props = { params: Promise<{ notices: string; id: string }> };

export default async function DeleteNoticePage({ params }: Props) {
  const { notices: room, id } = await params;
  if (!isNoticeRoom(room)) notFound();
  const path = paths.admin(`${room}/${id}/delete`);
  await requireViewer(path, "notice.manage");
  const kind = noticeKinds[room];
  const fields = await findNotice(kind, readRowId(id));
  if (!fields) notFound();
  return (
    <>
      <PageHeading title={said.deleteTitle} />
      <ConfirmForm action={path} state={formState()} submit={said.deleteSubmit} back={paths.admin(room)}>
        <p className="mb-2 font-medium wrap-anywhere">{kind.titleOf(fields)}</p>
        <p>{said.deleteText}</p>
      </ConfirmForm>
    </>
  );
}
