import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/server/changes/change";
import { InvalidInput } from "@/server/forms/state";
import { parseTarget } from "@/server/api/target";
import { parseKey } from "../keys";
import type { Collection } from "../links";
import { matchRoute } from "../routes";

const NO_MATCH = "Invalid hyperlink - No URL match.";
const INCORRECT = "Invalid hyperlink - Incorrect URL match.";
const NOTHING = "Invalid hyperlink - Object does not exist.";

/** The path of an address, wherever it says that this site is: a proxy may know it by another name than ours. */
const pathOf = (address: string) => parseTarget(address.trim().replace(/^https?:\/\/[^/]*/i, "")).path;

/** The id or slug that a link of the API names. Throws `InvalidInput` at `field`. */
function keyOf(field: string, link: unknown, collection: Collection) {
  const wrong = (message: string) => new InvalidInput({ [field]: [message] });
  if (typeof link !== "string") {
    throw wrong(`Incorrect type. Expected URL string, received ${link === null ? "null" : typeof link}.`);
  }
  const match = matchRoute(pathOf(link));
  if (!match) throw wrong(NO_MATCH);
  if (match.route.pattern !== `${collection}/:key/`) throw wrong(INCORRECT);
  try {
    return parseKey(match.key, collection);
  } catch {
    throw wrong(NOTHING);
  }
}

/** The slug of the category that a link leads to. Throws `InvalidInput` at `field`. */
export async function categoryOfLink(tx: Transaction, field: string, link: unknown): Promise<string> {
  const key = keyOf(field, link, "categories");
  const found =
    "id" in key && (await tx.category.findUnique({ where: { id: key.id }, select: { slug: true } }));
  if (!found) throw new InvalidInput({ [field]: [NOTHING] });
  return found.slug;
}

/** The ids of the packages that links lead to. Throws `InvalidInput` at `field`. */
export async function packagesOfLinks(
  tx: Transaction,
  field: string,
  links: readonly unknown[],
): Promise<Set<number>> {
  const keys = links.map((link) => keyOf(field, link, "packages"));
  const ids = keys.flatMap((key) => ("id" in key ? [key.id] : []));
  const slugs = keys.flatMap((key) => ("slug" in key ? [key.slug] : []));
  const rows = await tx.$queryRaw<{ id: number; slug: string }[]>(Prisma.sql`
    SELECT id, slug FROM package WHERE (id = ANY (${ids}::int[]) OR slug = ANY (${slugs}::text[]))
    AND deleted_at IS NULL`);
  const found = new Set<number | string>(rows.flatMap(({ id, slug }) => [id, slug]));
  const isMissing = keys.some((key) => !found.has("id" in key ? key.id : key.slug));
  if (isMissing) throw new InvalidInput({ [field]: [NOTHING] });
  return new Set(rows.map(({ id }) => id));
}
