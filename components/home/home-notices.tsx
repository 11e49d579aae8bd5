import { Icon } from "@/components/ui/icon";
import { LinkedText } from "@/components/ui/linked-text";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type HomeAnnouncement, type HomePick } from "@/server/home/notices";

function Announcement({ title, body, publishedAt }: HomeAnnouncement) {
  return (
    <section aria-labelledby="announcement" className="border-accent border-l-2 pl-4">
      <p className="text-ink-soft text-sm">
        {words.home.announcement} · <Time at={publishedAt} />
      </p>
      <h2 id="announcement" className="font-semibold">
        {title}
      </h2>
      <p dir="auto" className="max-w-prose whitespace-pre-line">
        <LinkedText text={body.trim()} isOurs />
      </p>
    </section>
  );
}

function Picks({ picks }: { picks: HomePick[] }) {
  return (
    <section aria-labelledby="picks">
      <h2 id="picks" className="font-semibold">
        {words.home.picks}
      </h2>
      <ul className="mt-2 grid gap-x-10 gap-y-2 sm:grid-cols-2">
        {picks.map(({ kind, slug, title, description }) => (
          <li key={`${kind} ${slug}`} className="flex min-w-0 items-start gap-3">
            <Icon name={kind === "grid" ? "grid" : "star"} className="text-accent mt-1" />
            <span className="min-w-0">
              <a
                className={`name ${kind === "grid" ? "" : "font-mono text-sm"}`}
                href={kind === "grid" ? paths.grid(slug) : paths.package(slug)}
              >
                <bdi>{title}</bdi>
              </a>
              <span className="text-ink-soft ml-2 text-sm">{words.home.pick[kind]}</span>
              <span dir="auto" className="text-ink-soft line-clamp-2 text-sm">
                {description}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = { announcement: HomeAnnouncement | null; picks: HomePick[] };

/** What people chose to say here. Mostly nothing. */
export function HomeNotices({ announcement, picks }: Props) {
  if (!announcement && picks.length === 0) return null;
  return (
    <div className="mb-10 grid gap-8">
      {announcement && <Announcement {...announcement} />}
      {picks.length > 0 && <Picks picks={picks} />}
    </div>
  );
}
