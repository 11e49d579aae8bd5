-- What Prisma's schema cannot say: rules that hold whoever writes.

-- Slugs of real entries, and of placeholders ("grid~10"), which no real slug can be.
ALTER TABLE "package" ADD CONSTRAINT "package_slug_form" CHECK ("slug" ~ '^[-a-zA-Z0-9_]+$');
ALTER TABLE "category" ADD CONSTRAINT "category_slug_form"
  CHECK ("slug" ~ CASE WHEN "is_placeholder" THEN '^category~[0-9]+$' ELSE '^[-a-zA-Z0-9_]+$' END);
ALTER TABLE "grid" ADD CONSTRAINT "grid_slug_form"
  CHECK ("slug" ~ CASE WHEN "is_placeholder" THEN '^grid~[0-9]+$' ELSE '^[-a-zA-Z0-9_]+$' END);

ALTER TABLE "package" ADD CONSTRAINT "package_figures_not_negative"
  CHECK ("stars" >= 0 AND "forks" >= 0 AND "commit_count" >= 0 AND "downloads_per_month" >= 0);
ALTER TABLE "package" ADD CONSTRAINT "package_commits_per_week"
  CHECK (cardinality("commits_per_week") <= 52 AND 0 <= ALL ("commits_per_week")
         AND array_position("commits_per_week", NULL) IS NULL);
ALTER TABLE "package" ADD CONSTRAINT "package_description_length" CHECK (length("description") <= 10000);
ALTER TABLE "package" ADD CONSTRAINT "package_participants_length" CHECK (length("participants") <= 100000);
ALTER TABLE "package" ADD CONSTRAINT "package_not_its_own_replacement" CHECK ("replaced_by_id" <> "id");
ALTER TABLE "release" ADD CONSTRAINT "release_development_status" CHECK ("development_status" BETWEEN 0 AND 7);
ALTER TABLE "release" ADD CONSTRAINT "release_downloads_not_negative" CHECK ("downloads" >= 0);
ALTER TABLE "daily_figure" ADD CONSTRAINT "daily_figure_not_negative"
  CHECK ("stars" >= 0 AND "forks" >= 0 AND "downloads" >= 0);
ALTER TABLE "package_source" ADD CONSTRAINT "package_source_failures" CHECK ("failures" >= 0);

ALTER TABLE "pick" ADD CONSTRAINT "pick_one_subject" CHECK (num_nonnulls("package_id", "grid_id") = 1);
ALTER TABLE "pick" ADD CONSTRAINT "pick_dates" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "banner" ADD CONSTRAINT "banner_dates" CHECK ("starts_at" < "ends_at");
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_one_target" CHECK (
  num_nonnulls("package_id", "grid_id", "category_id") = 1
  AND "kind" = CASE WHEN "package_id" IS NOT NULL THEN 'package' WHEN "grid_id" IS NOT NULL THEN 'grid' ELSE 'category' END
);

-- One open flag per person and package. An index over expressions, so that Prisma does not take it for drift.
CREATE UNIQUE INDEX "package_flag_one_open" ON "package_flag" (
  (CASE WHEN "status" = 'open' THEN "package_id" END),
  (CASE WHEN "status" = 'open' THEN "user_id" END)
);
