import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { NoticeTable } from "@/components/admin/notice-table";
import { PageHeading } from "@/components/layout/page-heading";
import { FindForm } from "@/components/ui/find-form";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams, readListParams, writeListParams } from "@/lib/search-params";
import { now } from "@/server/clock";
import { isNoticeRoom, noticeKinds } from "@/server/notices/all";
import { listNotices } from "@/server/notices/list";

const said = words.adminNotices;

type Props = { params: Promise<{ notices: string }>; searchParams: Promise<RawSearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { notices: room } = await params;
  return { title: isNoticeRoom(room) ? words.admin.rooms[room] : words.admin.title, robots: "noindex" };
}

export default async function NoticesPage({ params, searchParams }: Props) {
  const { notices: room } = await params;
  if (!isNoticeRoom(room)) notFound();
  const path = paths.admin(room);
  await requireViewer(path, "notice.manage");
  const { text, page } = readListParams(await searchParams);
  const { items, pageCount } = await listNotices(noticeKinds[room], { text, page });
  if (page > 1 && items.length === 0) notFound();
  return (
    <>
      <PageHeading title={words.admin.rooms[room]}>{said.rooms[room].lead}</PageHeading>
      <p className="mb-4">
        <a className="link" href={paths.admin(`${room}/add`)}>
          {said.rooms[room].add}
        </a>
      </p>
      <FindForm
        action={path}
        label={said.find}
        text={text}
        submit={words.admin.find}
        className="mb-4 max-w-md"
      />
      <NoticeTable kind={noticeKinds[room]} items={items} at={now()} />
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={(number) => path + writeListParams({ text, page: number })}
      />
    </>
  );
}
