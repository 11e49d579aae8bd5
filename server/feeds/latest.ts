import { catalogue } from "@/catalogue.config";
import { paths } from "@/lib/paths";
import { type Feed, writtenNow } from "./feed";
import { type LatestPackage, listLatestForFeed } from "./queries";

const ENTRIES = 15;

/** What an entry is filed under: its category, and what keeps one from starting with it. */
const categoriesOf = ({ category, isArchived, isDeprecated }: LatestPackage) => [
  category,
  ...(isArchived ? ["Archived"] : []),
  ...(isDeprecated ? ["Deprecated"] : []),
];

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
      title: row.title,
      address: origin + paths.package(row.slug),
      summary: row.description,
      categories: categoriesOf(row),
      publishedAt: row.createdAt,
    })),
  };
}
