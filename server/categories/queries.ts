import { cache } from "react";
import { dependsOn, tags } from "@/server/cache/tags";
import { db } from "@/server/db";

export type CategoryRow = {
  id: number;
  title: string;
  titlePlural: string;
  slug: string;
  description: string;
  isPlaceholder: boolean;
  packageCount: number;
};

/** All categories with how many packages are listed in each, the largest first. There are few: no pages. */
export function listCategories(): Promise<CategoryRow[]> {
  dependsOn(tags.categories, tags.packages);
  return db().$queryRaw<CategoryRow[]>`
    SELECT c.id, c.title, c.title_plural AS "titlePlural", c.slug, c.description,
           c.is_placeholder AS "isPlaceholder", count(p.id)::int AS "packageCount"
    FROM category c
    LEFT JOIN package p ON p.category_id = c.id AND p.deleted_at IS NULL AND p.hidden_at IS NULL
    GROUP BY c.id
    ORDER BY "packageCount" DESC, c.id
    LIMIT 100`;
}

/** A category by its slug, or null. */
export const findCategory = cache(async (slug: string) => {
  const category = await db().category.findUnique({ where: { slug } });
  if (category) dependsOn(tags.category(category.id));
  return category;
});
