-- The API's list counts the packages and passes over those before a page: in an index that holds just their ids,
-- rather than in the table, which is some seventy times its size. Prisma's schema has no partial indexes, and leaves it alone.
CREATE INDEX "package_listed_id_idx" ON "package" ("id" DESC) WHERE "deleted_at" IS NULL;
