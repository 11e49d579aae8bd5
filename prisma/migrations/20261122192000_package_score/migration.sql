-- What lists are ordered by; the number that is shown is always computed from the facts when it is drawn. Kept by the job
-- `refresh-scores`, since time alone changes no row: see docs/SCORING.md. Together with the id an index answers for it,
-- so that an order by score does not read the packages themselves, which are some seventy times as wide.
ALTER TABLE "package" ADD COLUMN "score" SMALLINT;
CREATE INDEX "package_id_score_idx" ON "package" ("id", "score");
