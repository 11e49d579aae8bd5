-- Entries of one repository, however their addresses are written: any part of an address is found
-- (server/packages/same-repository.ts).
CREATE INDEX "package_repository_place_idx" ON "package"
  USING gin (lower("repository_url") public.gin_trgm_ops) WHERE "deleted_at" IS NULL;
