import { announcementNotice } from "@/server/notices/announcement";
import { bannerNotice } from "@/server/notices/banner";
import type { NoticeKind, NoticeRoom } from "@/server/notices/notice";
import { pickNotice } from "@/server/notices/pick";
import { postNotice } from "@/server/posts/notice";

/** Everything that the staff publish, by the room that it is done in. */
export const noticeKinds: Readonly<Record<NoticeRoom, NoticeKind>> = {
  banners: bannerNotice,
  announcements: announcementNotice,
  picks: pickNotice,
  posts: postNotice,
};

export const isNoticeRoom = (room: string): room is NoticeRoom => Object.hasOwn(noticeKinds, room);
