import type { GitHistory } from "./git-history";
import type { RecordedAnswer } from "./recorded-answers";

/** A history that is answered for: by the path of its repository, and its branch's last commit as it is now. */
type Answered = { history: GitHistory; repository: string; head: () => string };

type Listing = { ids: readonly string[]; page: number; limit: number };

const pageOf = ({ ids, page, limit }: Listing) => ids.slice((page - 1) * limit, page * limit);
const hasMore = ({ ids, page, limit }: Listing) => page * limit < ids.length;

/** Its commits as Forgejo lists them. */
export function forgejoHistory({ history, repository, head }: Answered) {
  return (path: string): RecordedAnswer | undefined => {
    const { pathname, searchParams } = new URL(path, "http://replayed");
    if (pathname !== `${repository}/commits`) return undefined;
    const to = searchParams.get("sha") ?? head();
    const from = searchParams.get("not");
    if (!history.commits.has(to) || (from !== null && !history.commits.has(from)))
      return { path, status: 404, body: { message: "object does not exist" } };
    const limit = Number(searchParams.get("limit") ?? 30);
    const listing = { ids: history.list(from, to), page: Number(searchParams.get("page") ?? 1), limit };
    const link = `<{origin}${pathname}?limit=${limit}&page=${listing.page + 1}>; rel="next"`;
    return {
      path,
      headers: { "x-total-count": `${listing.ids.length}`, ...(hasMore(listing) && { link }) },
      body: pageOf(listing).map((sha) => {
        const { at, author } = history.told(sha);
        const person = { name: author, date: at };
        return { sha, created: at, commit: { author: person, committer: person }, author: null };
      }),
    };
  };
}

/** Its commits as Bitbucket lists them, on a branch called `main`. */
export function bitbucketHistory({ history, repository, head }: Answered) {
  return (path: string): RecordedAnswer | undefined => {
    const { pathname, searchParams } = new URL(path, "http://replayed");
    if (pathname !== `${repository}/commits`) return undefined;
    const included = searchParams.get("include") ?? "";
    const to = included === "main" ? head() : included;
    const from = searchParams.get("exclude");
    if (!history.commits.has(to) || (from !== null && !history.commits.has(from)))
      return { path, status: 404, body: { type: "error", error: { message: "Commit not found" } } };
    const limit = Number(searchParams.get("pagelen") ?? 30);
    const listing = { ids: history.list(from, to), page: Number(searchParams.get("page") ?? 1), limit };
    const values = pageOf(listing).map((hash) => {
      const { at, author } = history.told(hash);
      return { hash, date: at, author: { raw: `${author} <${author}@example.org>` } };
    });
    const next = `{origin}${pathname}?ctx=c0ffee&pagelen=${limit}&page=${listing.page + 1}`;
    return { path, body: { values, ...(hasMore(listing) && { next }) } };
  };
}
