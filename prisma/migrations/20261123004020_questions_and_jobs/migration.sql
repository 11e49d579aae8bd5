-- What the index says of a package's repository, so that it can be compared; and the staff's log of background jobs.
ALTER TYPE "subject_kind" ADD VALUE 'job';

ALTER TABLE "package_source" ADD COLUMN "stated_repository" VARCHAR(2000);
