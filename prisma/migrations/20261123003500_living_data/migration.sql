-- What fetching by itself needs: how refreshes go, which workers live, what hosts reported, which links are dead.
-- CreateEnum
CREATE TYPE "refresh_outcome" AS ENUM ('refreshed', 'unchanged', 'failed');

-- AlterTable
ALTER TABLE "host_budget" ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "last_error" VARCHAR(2000),
ADD COLUMN     "window_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "window_started_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "package_source" ADD COLUMN     "memory" JSONB,
ADD COLUMN     "missing_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "missing_since" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "worker_id" VARCHAR(200) NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("worker_id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" VARCHAR(200) NOT NULL,
    "received_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "package_refresh" (
    "package_id" INTEGER NOT NULL,
    "requested_by_id" INTEGER,
    "requested_at" TIMESTAMPTZ(6),
    "started_at" TIMESTAMPTZ(6),
    "leased_until" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "step" "source_kind",
    "outcome" "refresh_outcome",
    "changed" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "last_error" VARCHAR(2000),

    CONSTRAINT "package_refresh_pkey" PRIMARY KEY ("package_id")
);

-- CreateTable
CREATE TABLE "link_check" (
    "package_id" INTEGER NOT NULL,
    "place" VARCHAR(50) NOT NULL,
    "address" VARCHAR(2000) NOT NULL,
    "status" SMALLINT,
    "last_error" VARCHAR(2000),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "broken_since" TIMESTAMPTZ(6),
    "checked_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "link_check_pkey" PRIMARY KEY ("package_id","place")
);

-- CreateIndex
CREATE INDEX "webhook_delivery_received_at_idx" ON "webhook_delivery"("received_at");

-- CreateIndex
CREATE INDEX "link_check_broken_since_idx" ON "link_check"("broken_since");

-- CreateIndex
CREATE INDEX "link_check_checked_at_idx" ON "link_check"("checked_at");

-- AddForeignKey
ALTER TABLE "package_refresh" ADD CONSTRAINT "package_refresh_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_refresh" ADD CONSTRAINT "package_refresh_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_check" ADD CONSTRAINT "link_check_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;


