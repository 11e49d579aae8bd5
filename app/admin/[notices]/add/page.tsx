import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { NoticeForm } from "@/components/admin/notice-form";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";
import { isNoticeRoom } from "@/server/notices/all";

const said = words.adminNotices;

export const metadata: Metadata = { title: said.add, robots: "noindex" };

type Props = { params: Promise<{ notices: string }> };

export default async function AddNoticePage({ params }: Props) {
  const { notices: room } = await params;
  if (!isNoticeRoom(room)) notFound();
  const path = paths.admin(`${room}/add`);
  const viewer = await requireViewer(path, "notice.manage");
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.admin(room), label: words.admin.rooms[room] }]} />
      <PageHeading title={said.rooms[room].add} />
      <NoticeForm
        room={room}
        action={path}
        state={formState()}
        stored={{ kind: "info", authorName: viewer.name || viewer.username }}
      />
    </>
  );
}
