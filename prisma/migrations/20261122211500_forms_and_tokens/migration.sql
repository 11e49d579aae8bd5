-- AlterTable
ALTER TABLE "user" ADD COLUMN     "may_edit_grids" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "may_edit_packages" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "form_submission" (
    "key" UUID NOT NULL,
    "location" VARCHAR(2000) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "form_submission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "quota" (
    "key" VARCHAR(400) NOT NULL,
    "paid_off_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "quota_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "start" VARCHAR(16) NOT NULL,
    "may_write" BOOLEAN NOT NULL DEFAULT false,
    "expires_at" TIMESTAMPTZ(6),
    "last_used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "form_submission_created_at_idx" ON "form_submission"("created_at");

-- CreateIndex
CREATE INDEX "quota_paid_off_at_idx" ON "quota"("paid_off_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_digest_key" ON "api_token"("digest");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Histories and the list of all changes show every revision.
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('changes');
CREATE TRIGGER cache_tags_truncate AFTER TRUNCATE ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_everything();
