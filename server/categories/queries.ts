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

export type LeadingPackage = { title: string; slug: string };
export type CategoryWithLeading = CategoryRow & { leading: LeadingPackage[] };

const MOST_LEADING = 5;

/** The same with the packages that most people look at, living ones first. */
export function listCategoriesWithLeading(): Promise<CategoryWithLeading[]> {
  dependsOn(tags.categories, tags.packages);
  return db().$queryRaw<CategoryWithLeading[]>`
    SELECT c.id, c.title, c.title_plural AS "titlePlural", c.slug, c.description,
           c.is_placeholder AS "isPlaceholder", count(l.package_id)::int AS "packageCount",
           COALESCE((SELECT json_agg(json_build_object('title', p.title, 'slug', p.slug) ORDER BY top.place)
             FROM (SELECT package_id, row_number() OVER (ORDER BY status <> 'living', stars DESC, package_id) AS place
                   FROM package_listing WHERE category_id = c.id
                   ORDER BY place LIMIT ${MOST_LEADING}) AS top
             JOIN package AS p ON p.id = top.package_id), '[]') AS leading
    FROM category AS c LEFT JOIN package_listing AS l ON l.category_id = c.id
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
