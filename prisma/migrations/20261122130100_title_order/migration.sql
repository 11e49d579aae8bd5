-- Version 3 of the API lists packages by title, byte by byte. Prisma's schema knows the columns, not the collation.
CREATE INDEX "package_title_id_idx" ON "package"("title" COLLATE "C", "id");
