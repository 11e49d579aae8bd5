import { z } from "zod";
import { isSlug } from "@/lib/search-params";
import type { Transaction } from "@/server/changes/change";
import { InvalidInput } from "@/server/forms/state";
import { optionalMoment, optionalText, requiredText } from "@/server/notices/input";
import { noticeKind } from "@/server/notices/notice";
import { slugOfName } from "@/lib/slug-of-name";

const MAX_TITLE = 200;
const MAX_CONTENT = 100_000;

/** Whoever writes one waits for the others, so that an address found free stays so. News are written rarely. */
const takeTurns = (tx: Transaction) => tx.$executeRaw`LOCK TABLE post IN SHARE ROW EXCLUSIVE MODE`;

/** The slug, or with the first number after it that nothing has. */
async function freeSlug(tx: Transaction, slug: string): Promise<string> {
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? slug : `${slug}-${count}`;
    if ((await tx.post.count({ where: { slug: numbered } })) === 0) return numbered;
  }
}

/** An entry of the site's news. Its slug comes from its title unless one is given. */
export const postNotice = noticeKind({
  room: "posts",
  subjectKind: "post",
  table: "post",
  columns: {
    title: { column: "title", type: "text" },
    slug: { column: "slug", type: "text" },
    content: { column: "content", type: "text" },
    authorName: { column: "author_name", type: "text" },
    publishedAt: { column: "published_at", type: "timestamptz" },
  },
  read: {},
  searched: "title || ' ' || slug",
  hasModifiedAt: true,
  schema: z.object({
    title: requiredText(MAX_TITLE),
    slug: optionalText(MAX_TITLE),
    content: requiredText(MAX_CONTENT),
    authorName: optionalText(MAX_TITLE),
    publishedAt: optionalMoment,
  }),
  async fieldsOf({ tx }, input) {
    await takeTurns(tx);
    return { ...input, slug: input.slug || (await freeSlug(tx, slugOfName(input.title))) };
  },
  async check({ tx }, { slug }, id) {
    if (typeof slug !== "string" || !isSlug(slug))
      throw new InvalidInput({ slug: ["Letters, digits and hyphens, such as new-search."] });
    await takeTurns(tx);
    const other = await tx.post.findUnique({ where: { slug }, select: { id: true } });
    if (other && other.id !== id) throw new InvalidInput({ slug: ["Another entry has this address."] });
  },
  from: "publishedAt",
  until: null,
  isDraftable: true,
  titleOf: ({ title }) => String(title),
});
