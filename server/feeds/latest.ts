import { catalogue } from "@/catalogue.config";
import { paths } from "@/lib/paths";
import { now } from "@/server/clock";
import { listLatestForFeed, type FeedEntry } from "./queries";

const ENTRIES = 15;

/** What a feed says, whatever its format. Addresses are absolute. */
export type Feed = {
  title: string;
  description: string;
  language: string;
  author: string;
  /** The page that shows the same. */
  page: string;
  /** The feed's own address. */
  self: string;
  /** When the newest entry came, as PostgreSQL writes times; now, while there is none. */
  updatedAt: string;
  entries: readonly (FeedEntry & { address: string; categories: readonly string[] })[];
};

/** What an entry is filed under: its category, and what keeps one from starting with it. */
const categoriesOf = ({ category, isArchived, isDeprecated }: FeedEntry) => [
  category,
  ...(isArchived ? ["Archived"] : []),
  ...(isDeprecated ? ["Deprecated"] : []),
];

const writtenNow = () => now().toISOString().replace("T", " ").replace("Z", "+00");

/** The newest packages, as a feed at `path` of the site at `origin`. */
export async function readLatestFeed(origin: string, path: string): Promise<Feed> {
  const rows = await listLatestForFeed(ENTRIES);
  return {
    title: `Latest ${catalogue.framework.name} packages added`,
    description: `The last ${ENTRIES} packages added`,
    language: "en-us",
    author: catalogue.name,
    page: origin + paths.latestPackages(),
    self: origin + path,
    updatedAt: rows[0]?.createdAt ?? writtenNow(),
    entries: rows.map((row) => ({
      ...row,
      address: origin + paths.package(row.slug),
      categories: categoriesOf(row),
    })),
  };
}
