import { catalogue } from "@/catalogue.config";
import { type ChangeFilters, writeChangeFilters } from "@/lib/change-filters";
import { paths } from "@/lib/paths";
import { listChanges } from "@/server/history/queries";
import type { Revision } from "@/server/history/revision";
import { type Feed, type FeedEntry, writtenNow } from "./feed";

const ENTRIES = 50;

function summaryOf({ reason, differences }: Revision): string {
  const fields = differences.map(({ label }) => label).join(", ");
  return [reason, fields && `(${fields})`].filter(Boolean).join(" ");
}

const entryOf = (revision: Revision, origin: string): FeedEntry => ({
  title: revision.title,
  address: origin + paths.change(revision.id),
  summary: summaryOf(revision),
  categories: [revision.sentence.noun],
  publishedAt: revision.writtenAt,
});

/** The changes of the site, narrowed as their page is, as a feed of the site at `origin`. */
export async function readChangesFeed(
  origin: string,
  format: "rss" | "atom",
  filters: ChangeFilters,
): Promise<Feed> {
  const shown = { ...filters, before: "" };
  const { items } = await listChanges(shown, ENTRIES);
  const query = writeChangeFilters(shown);
  return {
    title: `${catalogue.name}: changes`,
    description: "What people change, newest first",
    language: "en-us",
    author: catalogue.name,
    page: origin + paths.changes() + query,
    self: origin + paths.changesFeed(format) + query,
    updatedAt: items[0]?.writtenAt ?? writtenNow(),
    entries: items.map((revision) => entryOf(revision, origin)),
  };
}
