-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "subject_kind" AS ENUM ('package', 'grid', 'grid_package', 'feature', 'element', 'category', 'site', 'flag', 'user', 'notice', 'post');

-- CreateEnum
CREATE TYPE "revision_action" AS ENUM ('create', 'update', 'delete', 'restore', 'revert', 'merge');

-- CreateEnum
CREATE TYPE "site_status" AS ENUM ('pending', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "flag_status" AS ENUM ('open', 'approved', 'dismissed');

-- CreateEnum
CREATE TYPE "banner_kind" AS ENUM ('announcement', 'info', 'success', 'warning', 'danger');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('import', 'forge', 'registry', 'downloads');

-- CreateEnum
CREATE TYPE "release_date_precision" AS ENUM ('instant', 'day', 'month');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('member', 'moderator', 'administrator');

-- CreateTable
CREATE TABLE "category" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "slug" VARCHAR(100) NOT NULL,
    "title_plural" VARCHAR(100) NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "show_registry" BOOLEAN NOT NULL DEFAULT true,
    "is_placeholder" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grid" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "slug" VARCHAR(100) NOT NULL,
    "description" VARCHAR(1000) NOT NULL DEFAULT '',
    "is_locked" BOOLEAN NOT NULL DEFAULT false,
    "is_header" BOOLEAN NOT NULL DEFAULT false,
    "is_placeholder" BOOLEAN NOT NULL DEFAULT false,
    "deleted_at" TIMESTAMPTZ(6),
    "created_by_id" INTEGER,
    "modified_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "grid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grid_package" (
    "id" SERIAL NOT NULL,
    "grid_id" INTEGER NOT NULL,
    "package_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "added_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "grid_package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature" (
    "id" SERIAL NOT NULL,
    "grid_id" INTEGER NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "description" VARCHAR(1000) NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "feature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "element" (
    "id" SERIAL NOT NULL,
    "grid_id" INTEGER NOT NULL,
    "feature_id" INTEGER NOT NULL,
    "grid_package_id" INTEGER NOT NULL,
    "text" VARCHAR(1000) NOT NULL DEFAULT '',
    "note" VARCHAR(1000) NOT NULL DEFAULT '',
    "source_url" VARCHAR(2000) NOT NULL DEFAULT '',
    "checked_version" VARCHAR(200),
    "modified_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "element_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" BIGSERIAL NOT NULL,
    "subject_kind" "subject_kind" NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "package_id" INTEGER,
    "grid_id" INTEGER,
    "action" "revision_action" NOT NULL,
    "actor_id" INTEGER,
    "actor_label" VARCHAR(100) NOT NULL DEFAULT '',
    "reason" VARCHAR(1000) NOT NULL DEFAULT '',
    "before" JSONB,
    "after" JSONB,
    "reverts_id" BIGINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirect" (
    "id" SERIAL NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "slug" VARCHAR(200) NOT NULL,
    "package_id" INTEGER,
    "grid_id" INTEGER,
    "category_id" INTEGER,
    "reason" VARCHAR(1000) NOT NULL DEFAULT '',
    "created_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "daily_figure" (
    "package_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "stars" INTEGER,
    "forks" INTEGER,
    "downloads" INTEGER,
    "score" SMALLINT,

    CONSTRAINT "daily_figure_pkey" PRIMARY KEY ("package_id","day")
);

-- CreateTable
CREATE TABLE "host_budget" (
    "host" VARCHAR(255) NOT NULL,
    "remaining" INTEGER,
    "resets_at" TIMESTAMPTZ(6),
    "next_request_at" TIMESTAMPTZ(6),
    "paused_until" TIMESTAMPTZ(6),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "host_budget_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "job_run" (
    "job" VARCHAR(100) NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "finished_at" TIMESTAMPTZ(6),
    "last_error" VARCHAR(2000),
    "summary" JSONB,

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("job")
);

-- CreateTable
CREATE TABLE "import_progress" (
    "origin" VARCHAR(2000) NOT NULL,
    "state" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "import_progress_pkey" PRIMARY KEY ("origin")
);

-- CreateTable
CREATE TABLE "package_site" (
    "id" SERIAL NOT NULL,
    "package_id" INTEGER NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "status" "site_status" NOT NULL DEFAULT 'pending',
    "created_by_id" INTEGER,
    "decided_by_id" INTEGER,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "package_site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "package_flag" (
    "id" SERIAL NOT NULL,
    "package_id" INTEGER NOT NULL,
    "user_id" INTEGER,
    "reason" VARCHAR(2000) NOT NULL,
    "status" "flag_status" NOT NULL DEFAULT 'open',
    "decided_by_id" INTEGER,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "package_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "banner" (
    "id" SERIAL NOT NULL,
    "kind" "banner_kind" NOT NULL,
    "text" VARCHAR(1000) NOT NULL,
    "starts_at" TIMESTAMPTZ(6),
    "ends_at" TIMESTAMPTZ(6),
    "is_dismissible" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "banner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "announcement" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pick" (
    "id" SERIAL NOT NULL,
    "package_id" INTEGER,
    "grid_id" INTEGER,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "pick_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" VARCHAR(200) NOT NULL,
    "content" TEXT NOT NULL,
    "author_name" VARCHAR(200) NOT NULL DEFAULT '',
    "author_id" INTEGER,
    "published_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "package" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" VARCHAR(200) NOT NULL,
    "category_id" INTEGER NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "repository_url" VARCHAR(2000) NOT NULL DEFAULT '',
    "forge" VARCHAR(50) NOT NULL DEFAULT '',
    "registry_url" VARCHAR(2000) NOT NULL DEFAULT '',
    "registry_version" VARCHAR(200),
    "documentation_url" VARCHAR(2000),
    "stars" INTEGER NOT NULL DEFAULT 0,
    "forks" INTEGER NOT NULL DEFAULT 0,
    "commit_count" INTEGER,
    "last_commit_at" TIMESTAMPTZ(6),
    "last_fetched_at" TIMESTAMPTZ(6),
    "commits_per_week" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "commits_last_week" DATE,
    "participants" TEXT NOT NULL DEFAULT '',
    "downloads_per_month" INTEGER,
    "classifiers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "licence" VARCHAR(200),
    "licences" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "requires_runtime" VARCHAR(200),
    "supports_runtime" BOOLEAN,
    "api_score" INTEGER NOT NULL DEFAULT 0,
    "latest_release_id" INTEGER,
    "archived_at" TIMESTAMPTZ(6),
    "deprecated_at" TIMESTAMPTZ(6),
    "deprecated_by_id" INTEGER,
    "replaced_by_id" INTEGER,
    "hidden_at" TIMESTAMPTZ(6),
    "deleted_at" TIMESTAMPTZ(6),
    "created_by_id" INTEGER,
    "modified_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "package_override" (
    "package_id" INTEGER NOT NULL,
    "fact" VARCHAR(50) NOT NULL,
    "value" JSONB NOT NULL,
    "set_by_id" INTEGER,
    "set_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "reason" VARCHAR(1000) NOT NULL DEFAULT '',
    "fetched_value" JSONB NOT NULL DEFAULT 'null',
    "fetched_at" TIMESTAMPTZ(6),

    CONSTRAINT "package_override_pkey" PRIMARY KEY ("package_id","fact")
);

-- CreateTable
CREATE TABLE "package_source" (
    "package_id" INTEGER NOT NULL,
    "kind" "source_kind" NOT NULL,
    "origin" VARCHAR(2000) NOT NULL DEFAULT '',
    "fetched_at" TIMESTAMPTZ(6),
    "etag" VARCHAR(500),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_error" VARCHAR(2000),
    "last_error_at" TIMESTAMPTZ(6),
    "next_fetch_at" TIMESTAMPTZ(6),

    CONSTRAINT "package_source_pkey" PRIMARY KEY ("package_id","kind")
);

-- CreateTable
CREATE TABLE "product" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "slug" VARCHAR(100) NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_cycle" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "cycle" VARCHAR(50) NOT NULL,
    "short_name" VARCHAR(50),
    "codename" VARCHAR(100),
    "released_on" DATE,
    "end_of_life_on" DATE,
    "is_end_of_life" BOOLEAN,
    "support_ends_on" DATE,
    "discontinued_on" DATE,
    "latest_version" VARCHAR(50),
    "link" VARCHAR(2000),
    "is_lts" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "product_cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" SERIAL NOT NULL,
    "package_id" INTEGER NOT NULL,
    "version" VARCHAR(200) NOT NULL,
    "released_at" TIMESTAMPTZ(6),
    "released_precision" "release_date_precision" NOT NULL DEFAULT 'instant',
    "downloads" INTEGER,
    "licence" VARCHAR(200),
    "licences" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "classifiers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "requires_runtime" VARCHAR(200),
    "supports_runtime" BOOLEAN,
    "development_status" SMALLINT NOT NULL DEFAULT 0,
    "is_yanked" BOOLEAN NOT NULL DEFAULT false,
    "yanked_reason" VARCHAR(1000),
    "is_hidden" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usage" (
    "package_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "usage_pkey" PRIMARY KEY ("package_id","user_id")
);

-- CreateTable
CREATE TABLE "favorite" (
    "id" SERIAL NOT NULL,
    "package_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "favorite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" SERIAL NOT NULL,
    "name" VARCHAR(200) NOT NULL DEFAULT '',
    "email" VARCHAR(320),
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" VARCHAR(2000),
    "username" VARCHAR(150) NOT NULL,
    "role" "role" NOT NULL DEFAULT 'member',
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "is_imported" BOOLEAN NOT NULL DEFAULT false,
    "last_login_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "token" VARCHAR(200) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ip_address" VARCHAR(64),
    "user_agent" VARCHAR(1000),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "account_id" VARCHAR(320) NOT NULL,
    "provider_id" VARCHAR(100) NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(6),
    "refresh_token_expires_at" TIMESTAMPTZ(6),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" SERIAL NOT NULL,
    "identifier" VARCHAR(500) NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile" (
    "user_id" INTEGER NOT NULL,
    "github_account" VARCHAR(100),
    "gitlab_account" VARCHAR(100),
    "bitbucket_account" VARCHAR(100),
    "github_url" VARCHAR(2000),
    "public_email" VARCHAR(320),
    "share_favorites" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "profile_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "profile_link" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "label" VARCHAR(100) NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "profile_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "category_slug_key" ON "category"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "grid_slug_key" ON "grid"("slug");

-- CreateIndex
CREATE INDEX "grid_package_package_id_position_id_idx" ON "grid_package"("package_id", "position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "grid_package_grid_id_package_id_key" ON "grid_package"("grid_id", "package_id");

-- CreateIndex
CREATE UNIQUE INDEX "grid_package_id_grid_id_key" ON "grid_package"("id", "grid_id");

-- CreateIndex
CREATE INDEX "feature_grid_id_position_id_idx" ON "feature"("grid_id", "position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "feature_id_grid_id_key" ON "feature"("id", "grid_id");

-- CreateIndex
CREATE INDEX "element_grid_package_id_idx" ON "element"("grid_package_id");

-- CreateIndex
CREATE UNIQUE INDEX "element_feature_id_grid_package_id_key" ON "element"("feature_id", "grid_package_id");

-- CreateIndex
CREATE INDEX "revision_package_id_id_idx" ON "revision"("package_id", "id" DESC);

-- CreateIndex
CREATE INDEX "revision_grid_id_id_idx" ON "revision"("grid_id", "id" DESC);

-- CreateIndex
CREATE INDEX "revision_subject_kind_subject_id_id_idx" ON "revision"("subject_kind", "subject_id", "id" DESC);

-- CreateIndex
CREATE INDEX "revision_actor_id_id_idx" ON "revision"("actor_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "redirect_kind_slug_key" ON "redirect"("kind", "slug");

-- CreateIndex
CREATE INDEX "package_site_package_id_idx" ON "package_site"("package_id");

-- CreateIndex
CREATE INDEX "package_site_status_idx" ON "package_site"("status");

-- CreateIndex
CREATE INDEX "package_flag_package_id_idx" ON "package_flag"("package_id");

-- CreateIndex
CREATE INDEX "package_flag_status_idx" ON "package_flag"("status");

-- CreateIndex
CREATE INDEX "pick_starts_on_idx" ON "pick"("starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "post_slug_key" ON "post"("slug");

-- CreateIndex
CREATE INDEX "post_published_at_idx" ON "post"("published_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "package_slug_key" ON "package"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "package_latest_release_id_key" ON "package"("latest_release_id");

-- CreateIndex
CREATE INDEX "package_category_id_idx" ON "package"("category_id");

-- CreateIndex
CREATE INDEX "package_replaced_by_id_idx" ON "package"("replaced_by_id");

-- CreateIndex
CREATE INDEX "package_repository_url_idx" ON "package"("repository_url");

-- CreateIndex
CREATE INDEX "package_created_at_idx" ON "package"("created_at" DESC);

-- CreateIndex
CREATE INDEX "package_last_fetched_at_idx" ON "package"("last_fetched_at");

-- CreateIndex
CREATE INDEX "package_source_kind_next_fetch_at_idx" ON "package_source"("kind", "next_fetch_at");

-- CreateIndex
CREATE UNIQUE INDEX "product_slug_key" ON "product"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "product_cycle_product_id_cycle_key" ON "product_cycle"("product_id", "cycle");

-- CreateIndex
CREATE INDEX "release_package_id_released_at_idx" ON "release"("package_id", "released_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "release_package_id_version_key" ON "release"("package_id", "version");

-- CreateIndex
CREATE INDEX "usage_user_id_idx" ON "usage"("user_id");

-- CreateIndex
CREATE INDEX "favorite_user_id_idx" ON "favorite"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "favorite_package_id_user_id_key" ON "favorite"("package_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_username_key" ON "user"("username");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "profile_link_user_id_position_idx" ON "profile_link"("user_id", "position");

-- AddForeignKey
ALTER TABLE "grid" ADD CONSTRAINT "grid_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid" ADD CONSTRAINT "grid_modified_by_id_fkey" FOREIGN KEY ("modified_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_package" ADD CONSTRAINT "grid_package_grid_id_fkey" FOREIGN KEY ("grid_id") REFERENCES "grid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_package" ADD CONSTRAINT "grid_package_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_package" ADD CONSTRAINT "grid_package_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feature" ADD CONSTRAINT "feature_grid_id_fkey" FOREIGN KEY ("grid_id") REFERENCES "grid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "element" ADD CONSTRAINT "element_feature_id_grid_id_fkey" FOREIGN KEY ("feature_id", "grid_id") REFERENCES "feature"("id", "grid_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "element" ADD CONSTRAINT "element_grid_package_id_grid_id_fkey" FOREIGN KEY ("grid_package_id", "grid_id") REFERENCES "grid_package"("id", "grid_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "element" ADD CONSTRAINT "element_modified_by_id_fkey" FOREIGN KEY ("modified_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_grid_id_fkey" FOREIGN KEY ("grid_id") REFERENCES "grid"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_reverts_id_fkey" FOREIGN KEY ("reverts_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_grid_id_fkey" FOREIGN KEY ("grid_id") REFERENCES "grid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "daily_figure" ADD CONSTRAINT "daily_figure_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_site" ADD CONSTRAINT "package_site_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_site" ADD CONSTRAINT "package_site_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_site" ADD CONSTRAINT "package_site_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_flag" ADD CONSTRAINT "package_flag_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_flag" ADD CONSTRAINT "package_flag_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_flag" ADD CONSTRAINT "package_flag_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick" ADD CONSTRAINT "pick_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick" ADD CONSTRAINT "pick_grid_id_fkey" FOREIGN KEY ("grid_id") REFERENCES "grid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_latest_release_id_fkey" FOREIGN KEY ("latest_release_id") REFERENCES "release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_deprecated_by_id_fkey" FOREIGN KEY ("deprecated_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "package"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_modified_by_id_fkey" FOREIGN KEY ("modified_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_override" ADD CONSTRAINT "package_override_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_override" ADD CONSTRAINT "package_override_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_source" ADD CONSTRAINT "package_source_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_cycle" ADD CONSTRAINT "product_cycle_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usage" ADD CONSTRAINT "usage_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usage" ADD CONSTRAINT "usage_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favorite" ADD CONSTRAINT "favorite_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favorite" ADD CONSTRAINT "favorite_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile" ADD CONSTRAINT "profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_link" ADD CONSTRAINT "profile_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "profile"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;


