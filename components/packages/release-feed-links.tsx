import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** The feed of a package's releases, for people; and for programs in the page's head, where React puts such links. */
export function ReleaseFeedLinks({ slug }: { slug: string }) {
  const [rss, atom] = [paths.packageReleasesFeed(slug, "rss"), paths.packageReleasesFeed(slug, "atom")];
  const { releases } = words;
  return (
    <span className="no-print flex gap-x-3 text-sm">
      <link rel="alternate" type="application/rss+xml" title={releases.feed("RSS")} href={rss} />
      <link rel="alternate" type="application/atom+xml" title={releases.feed("Atom")} href={atom} />
      <a className="link" href={rss} aria-label={releases.feed("RSS")}>
        {releases.rss}
      </a>
      <a className="link" href={atom} aria-label={releases.feed("Atom")}>
        {releases.atom}
      </a>
    </span>
  );
}
