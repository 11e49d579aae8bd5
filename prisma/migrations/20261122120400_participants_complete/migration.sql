-- AlterTable
ALTER TABLE "package" ADD COLUMN "participants_complete" BOOLEAN NOT NULL DEFAULT true;
