import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** The feed of these changes, for people; and for programs in the page's head, where React puts such links. */
export function ChangeFeedLinks({ query }: { query: string }) {
  const [rss, atom] = [paths.changesFeed("rss") + query, paths.changesFeed("atom") + query];
  const { changes, feeds } = words.history;
  return (
    <span className="no-print">
      <link rel="alternate" type="application/rss+xml" title={`${changes}: RSS`} href={rss} />
      <link rel="alternate" type="application/atom+xml" title={`${changes}: Atom`} href={atom} />
      {feeds}{" "}
      <a className="link" href={rss}>
        {words.history.rss}
      </a>{" "}
      ·{" "}
      <a className="link" href={atom}>
        {words.history.atom}
      </a>
    </span>
  );
}
