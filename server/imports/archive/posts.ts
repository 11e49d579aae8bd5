import { dates } from "@/server/imports/archive/attached";
import { archivePost, type ArchivePost } from "@/server/imports/archive/schema";
import { findHolders } from "@/server/imports/entries";
import { entryKeys, writeFree, type RecordKind } from "@/server/imports/record-kind";
import { upsert, type Table } from "@/server/imports/upsert";

const table: Table = {
  name: "post",
  key: ["id"],
  columns: ["title", "slug", "content", "author_name", "published_at", "created_at", "modified_at"],
};

const postRow = (post: ArchivePost) => ({
  id: post.id,
  title: post.title,
  slug: post.slug,
  content: post.content,
  author_name: post.author,
  published_at: post.published_date,
  ...dates(post),
});

export const postKind: RecordKind<ArchivePost> = {
  kind: "post",
  schema: archivePost,
  keysOf: entryKeys,
  idOf: (post) => post.id,
  batchSize: 50,
  async write({ client }, posts) {
    const holders = await findHolders(client, "post", posts);
    const conflicts = posts.map((post) => holders.conflictOf(post, (stored) => stored.slug === post.slug));
    const outcomes = await writeFree(posts, conflicts, (free) => upsert(client, table, free.map(postRow)));
    return { outcomes };
  },
};
