import { now } from "@/server/clock";

/** What a feed says, whatever its format. Addresses are absolute; times are as PostgreSQL writes them in a UTC session. */
export type Feed = {
  title: string;
  description: string;
  language: string;
  author: string;
  /** The page that shows the same. */
  page: string;
  /** The feed's own address. */
  self: string;
  /** When the newest entry came; `writtenNow()` while there is none. */
  updatedAt: string;
  entries: readonly FeedEntry[];
};

export type FeedEntry = {
  title: string;
  address: string;
  /** Plain text, whatever it looks like. */
  summary: string;
  /** The whole of it, where a feed carries that: markup that we made. Its addresses are absolute. */
  html?: string;
  categories: readonly string[];
  publishedAt: string;
  /** When it last changed, where that is told apart. */
  updatedAt?: string;
};

/** The present, as PostgreSQL would write it in a UTC session. */
export const writtenNow = (): string => now().toISOString().replace("T", " ").replace("Z", "+00");
