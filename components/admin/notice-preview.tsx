import { type ReactElement } from "react";
import { Prose } from "@/components/content/prose";
import { HomeNotices } from "@/components/home/home-notices";
import { PageHeading } from "@/components/layout/page-heading";
import { Banner } from "@/components/notices/banners";
import { words } from "@/components/words";
import { renderMarkdown } from "@/lib/markdown";
import { type BannerKind } from "@/server/notices/banners";
import { type NoticeRoom } from "@/server/notices/notice";

const said = words.adminNotices;

/** What was typed, by field. */
type Typed = Readonly<Record<string, string>>;

const isKind = (kind: string): kind is BannerKind => Object.hasOwn(words.notices.kinds, kind);

function BannerPreview({ kind = "", text = "", isDismissible = "" }: Typed) {
  if (!isKind(kind)) return null;
  const banner = { id: 0, kind, text, isDismissible: isDismissible !== "", endsAt: null, key: "preview" };
  return (
    <ul>
      <Banner banner={banner} />
    </ul>
  );
}

const AnnouncementPreview = ({ title = "", body = "" }: Typed) => (
  <HomeNotices announcement={{ title, body, publishedAt: new Date() }} picks={[]} />
);

const PostPreview = ({ title = "", content = "" }: Typed) => (
  <>
    <PageHeading title={title} />
    <Prose html={renderMarkdown(content).html} />
  </>
);

const previews: Partial<Record<NoticeRoom, (typed: Typed) => ReactElement | null>> = {
  banners: BannerPreview,
  announcements: AnnouncementPreview,
  posts: PostPreview,
};

export const hasPreview = (room: NoticeRoom): boolean => previews[room] !== undefined;

/** What it would look like, as typed. */
export function NoticePreview({ room, typed }: { room: NoticeRoom; typed: Typed }) {
  const Preview = previews[room];
  if (!Preview) return null;
  return (
    <section aria-labelledby="preview" className="mb-8">
      <h2 id="preview" className="font-semibold">
        {said.previewTitle}
      </h2>
      <p className="text-ink-soft mb-3 text-sm">{said.previewNote}</p>
      <div className="border-rule rounded-md border p-4">
        <Preview {...typed} />
      </div>
    </section>
  );
}
