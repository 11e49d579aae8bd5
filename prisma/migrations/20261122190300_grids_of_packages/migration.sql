-- A page of the API's list names the grids of twenty packages: they are read in the index alone, in their order, rather
-- than each membership in the table.
CREATE INDEX "grid_package_package_id_position_id_grid_id_idx" ON "grid_package"("package_id", "position", "id", "grid_id");
DROP INDEX "grid_package_package_id_position_id_idx";

-- Those that are deleted are left out, which are few. Prisma's schema has no partial indexes, and leaves it alone.
CREATE INDEX "grid_deleted_id_idx" ON "grid" ("id") WHERE "deleted_at" IS NOT NULL;
