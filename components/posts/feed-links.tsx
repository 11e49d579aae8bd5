import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** Where a feed reader follows the news. */
export function PostFeedLinks() {
  return (
    <p className="no-print text-ink-soft mt-8 text-sm">
      {words.posts.follow}{" "}
      <a className="link" href={paths.changelogRss()}>
        {words.posts.rss}
      </a>{" "}
      ·{" "}
      <a className="link" href={paths.changelogAtom()}>
        {words.posts.atom}
      </a>
    </p>
  );
}
