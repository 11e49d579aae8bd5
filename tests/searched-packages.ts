/** Packages that searches are tried on: names that share words, in all the ways that a search tells apart. */
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { searchCatalogue } from "@/server/search/search";

const popular = { stars: 20, forks: 20, downloadsPerMonth: 20_000 };
const past = new Date("2020-01-01");

/** Slug, title where it differs, and what makes it more than an idle package without a description. */
const packages = [
  { slug: "django-celery", ...popular },
  { slug: "celery" },
  { slug: "drf-celery" },
  { slug: "celery-beat", ...popular },
  { slug: "worker-for-celery", ...popular },
  { slug: "django-tasks", description: "Runs Celery or threads", ...popular },
  { slug: "django-debug-toolbar", ...popular },
  { slug: "django-debug-toolbar-template-timings", ...popular },
  { slug: "debug-panel", description: "A toolbar", ...popular },
  { slug: "djangorestframework", title: "Django REST framework", ...popular },
  { slug: "cafe-menu", title: "Café Menü" },
  { slug: "twin-b", title: "Twin", archivedAt: past, ...popular },
  { slug: "twin-a", title: "Twin" },
  { slug: "old-forms", title: "forms-old", deprecatedAt: past, ...popular },
  { slug: "new-forms", title: "forms-new" },
  { slug: "or-not", title: "this -or that" },
  { slug: "djangocms-json" },
  { slug: "djangocms-catalog-json", ...popular },
  { slug: "wagtail-print-permission", ...popular },
  { slug: "wagtail-permission" },
  { slug: "auth-wagtail" },
  { slug: "author-pages", ...popular },
  { slug: "select2" },
  { slug: "django-select2" },
  { slug: "jet-select2-widgets", ...popular },
  { slug: "widgets", description: "Among others of select2 for django", ...popular },
];

export async function createSearchedPackages(): Promise<void> {
  for (const given of packages) await createPackage(db(), { title: given.slug, ...given });
}

/** As the site asks. */
export const search = (text: string, limit = 20) => searchCatalogue(text, { limit, showsHidden: false });
export const slugs = async (text: string, limit = 20) => (await search(text, limit)).map((hit) => hit.slug);
