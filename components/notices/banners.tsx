import { cookies } from "next/headers";
import { Icon } from "@/components/ui/icon";
import { LinkedText } from "@/components/ui/linked-text";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type BannerKind, type BannerRow, listBanners } from "@/server/notices/banners";
import { DISMISSED_COOKIE, readDismissed } from "@/server/notices/dismissed";
import { bannerScript } from "./banner-script";

const looks = {
  announcement: { icon: "megaphone", colours: "bg-accent-wash text-accent-strong" },
  info: { icon: "info", colours: "bg-sunken text-ink" },
  success: { icon: "check", colours: "bg-good-wash text-good" },
  warning: { icon: "warning", colours: "bg-watch-wash text-watch" },
  danger: { icon: "warning", colours: "bg-bad-wash text-bad" },
} as const satisfies Record<BannerKind, object>;

function BannerText({ text }: { text: string }) {
  return (
    <span dir="auto" className="min-w-0 flex-1">
      <LinkedText text={text} className="underline underline-offset-4" isOurs />
    </span>
  );
}

/** Says its kind by a mark and, to a screen reader, by a word. */
export function Banner({ banner }: { banner: BannerRow }) {
  const { icon, colours } = looks[banner.kind];
  return (
    // The script after the list may have hidden it before React sees it.
    <li
      data-banner={banner.key}
      data-ends={banner.endsAt?.getTime()}
      className={colours}
      suppressHydrationWarning
    >
      <div className="page flex items-start gap-3 py-2 text-sm">
        <Icon name={icon} className="mt-0.5" />
        <span className="sr-only">{words.notices.kinds[banner.kind]}: </span>
        <BannerText text={banner.text} />
        {banner.isDismissible && (
          <button
            type="submit"
            form={`dismiss-${banner.id}`}
            data-dismiss=""
            className="-my-0.5 flex cursor-pointer items-center gap-1 rounded-sm px-1.5 py-0.5 font-medium hover:underline"
          >
            <Icon name="cross" />
            {words.notices.dismiss}
          </button>
        )}
      </div>
    </li>
  );
}

/** Without scripts a button sends this, and the banner stays away by a cookie. */
const DismissForm = ({ id }: Pick<BannerRow, "id">) => (
  <form id={`dismiss-${id}`} method="post" action={paths.dismissBanner(id)} hidden />
);

/** What everybody should know for a while, on every page. Pages that are shared are asked for without any cookie. */
export async function Banners() {
  const dismissed = readDismissed((await cookies()).get(DISMISSED_COOKIE)?.value);
  const banners = (await listBanners()).filter(({ key }) => !dismissed.includes(key));
  if (banners.length === 0) return null;
  return (
    <section aria-label={words.notices.label} className="no-print">
      <ul className="divide-hairline divide-y">
        {banners.map((banner) => (
          <Banner key={banner.id} banner={banner} />
        ))}
      </ul>
      {banners.map(({ id, isDismissible }) => isDismissible && <DismissForm key={id} id={id} />)}
      <script dangerouslySetInnerHTML={{ __html: bannerScript }} />
    </section>
  );
}
