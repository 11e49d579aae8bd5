import { words } from "@/components/words";
import { paths } from "@/lib/paths";

const feeds = [
  [paths.latestRss(), words.latest.rss],
  [paths.latestAtom(), words.latest.atom],
] as const;

/** Ways to hear of new packages. */
export function FeedLinks() {
  return (
    <p className="no-print text-ink-soft mt-8 flex flex-wrap gap-x-3 text-sm">
      {words.latest.feeds}
      {feeds.map(([href, label]) => (
        <a key={href} className="link" href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
