import { cache } from "react";
import { dependsOn, tags } from "@/server/cache/tags";
import { validUntil } from "@/server/cache/validity";
import { now } from "@/server/clock";
import { db, pool } from "@/server/db";

const PAGE_SIZE = 10;

export type Post = {
  title: string;
  slug: string;
  /** Markdown. */
  content: string;
  authorName: string;
  publishedAt: Date;
};

type PostList = { items: Post[]; total: number; pageCount: number };

const select = { title: true, slug: true, content: true, authorName: true, publishedAt: true } as const;

/** Whoever shows what has appeared needs an answer of its own when the next one does. */
async function declareNext(present: Date): Promise<void> {
  dependsOn(tags.posts);
  const { _min: next } = await db().post.aggregate({
    _min: { publishedAt: true },
    where: { publishedAt: { gt: present } },
  });
  if (next.publishedAt) validUntil(next.publishedAt);
}

const shown = (post: Omit<Post, "publishedAt"> & { publishedAt: Date | null }): Post[] =>
  post.publishedAt ? [{ ...post, publishedAt: post.publishedAt }] : [];

/** One page of the news that have appeared, newest first. A page beyond the end has no items. */
export async function listPosts(page: number): Promise<PostList> {
  const present = now();
  const where = { publishedAt: { lte: present } };
  const [rows, total] = await Promise.all([
    db().post.findMany({
      where,
      select,
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    db().post.count({ where }),
    declareNext(present),
  ]);
  return { items: rows.flatMap(shown), total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

/** An entry that has appeared, or null. */
export const findPost = cache(async (slug: string): Promise<Post | null> => {
  dependsOn(tags.posts);
  const post = await db().post.findFirst({ where: { slug, publishedAt: { lte: now() } }, select });
  return post ? (shown(post)[0] ?? null) : null;
});

/** As the feeds announce it: times as PostgreSQL writes them in a UTC session, with their microseconds. */
export type FeedPost = {
  title: string;
  slug: string;
  content: string;
  publishedAt: string;
  modifiedAt: string;
};

const latest = {
  name: "feed_latest_posts",
  text: `
    SELECT title, slug, content, published_at::text AS "publishedAt",
           GREATEST(published_at, modified_at)::text AS "modifiedAt"
    FROM post WHERE published_at <= $1
    ORDER BY published_at DESC, id DESC LIMIT $2`,
};

/** The newest of the news that have appeared. Index: post (published_at DESC). */
export async function listPostsForFeed(limit: number): Promise<FeedPost[]> {
  const present = now();
  const [{ rows }] = await Promise.all([
    pool().query<FeedPost>({ ...latest, values: [present, limit] }),
    declareNext(present),
  ]);
  return rows;
}

const MOST_ADDRESSES = 1_000;

const addresses = {
  name: "post_addresses",
  text: `
    SELECT slug, GREATEST(published_at, modified_at)::text AS "modifiedAt"
    FROM post WHERE published_at <= $1
    ORDER BY published_at, id LIMIT ${MOST_ADDRESSES}`,
};

/** Every entry that has appeared, oldest first, with when it last changed. */
export async function listPostAddresses(): Promise<{ slug: string; modifiedAt: string }[]> {
  const present = now();
  const [{ rows }] = await Promise.all([
    pool().query<{ slug: string; modifiedAt: string }>({ ...addresses, values: [present] }),
    declareNext(present),
  ]);
  return rows;
}
