-- What lists of packages are filtered, counted and ordered by, one narrow row for each package that is listed: a list reads
-- it whole in a millisecond or two, which the packages themselves, some twenty times as wide, do not allow.

-- The families that a licence belongs to, from what index and people wrote: usually one, of a choice several. The list of
-- families is lib/licence-families.ts, and a test holds both equal.
CREATE FUNCTION public.licence_families(licence text, licences text[], classifiers text[]) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  nothing constant text := '^\W*(unknown|none|n/?a|tbd|(see )?(the )?(file )?licen[cs]e(\.\w+)?( file)?)?\W*$';
  stated text := lower(COALESCE(licence, ''));
  plain text;
  families text[];
BEGIN
  IF stated ~ nothing THEN
    stated := COALESCE((SELECT string_agg(lower(given), ' or ') FROM unnest(licences) AS given WHERE lower(given) !~ nothing), '');
  END IF;
  IF stated = '' THEN
    stated := COALESCE((
      SELECT string_agg(lower(replace(given, 'License :: ', '')), ' or ') FROM unnest(classifiers) AS given
      WHERE given LIKE 'License :: %'), '');
  END IF;
  IF stated = '' THEN
    RETURN ARRAY['unknown'];
  END IF;
  -- Without the names that contain the name of another.
  plain := regexp_replace(stated, '(affero|lesser|library( or lesser)?)( gnu)? general public', ' ', 'g');
  families := array_remove(ARRAY[
    CASE WHEN stated ~ '\mmit\M|\mexpat\M|permission is hereby granted, free of charge' THEN 'mit' END,
    CASE WHEN stated ~ '\m0?bsd|\m[234][- ]clause|redistribution and use in source' THEN 'bsd' END,
    CASE WHEN stated ~ 'apache|\masl[- ]?2' THEN 'apache' END,
    CASE WHEN stated ~ '\mgpl|\mgnu gpl' OR plain ~ 'general public' THEN 'gpl' END,
    CASE WHEN stated ~ '\mlgpl|lesser( gnu)? general public|library( or lesser)?( gnu)? general public' THEN 'lgpl' END,
    CASE WHEN stated ~ '\magpl|affero' THEN 'agpl' END,
    CASE WHEN stated ~ '\mmpl|mozilla public' THEN 'mpl' END
  ], NULL);
  RETURN CASE WHEN families = '{}' THEN ARRAY['other'] ELSE families END;
END
$$;

CREATE TABLE "package_listing" (
  "package_id" INTEGER NOT NULL,
  "category_id" INTEGER NOT NULL,
  "status" VARCHAR(10) NOT NULL,
  "licence_families" TEXT[] NOT NULL,
  "versions" TEXT[] NOT NULL,
  "host" VARCHAR(50) NOT NULL,
  "is_stable" BOOLEAN NOT NULL,
  "title" TEXT NOT NULL,
  "stars" INTEGER NOT NULL,
  "forks" INTEGER NOT NULL,
  "downloads_per_month" INTEGER,
  "usages" INTEGER NOT NULL,
  "likes" INTEGER NOT NULL,
  "created_at" TIMESTAMPTZ(6) NOT NULL,
  "last_commit_at" TIMESTAMPTZ(6),
  "last_released_at" TIMESTAMPTZ(6),
  "last_fetched_at" TIMESTAMPTZ(6),
  CONSTRAINT "package_listing_pkey" PRIMARY KEY ("package_id"),
  CONSTRAINT "package_listing_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id")
    ON DELETE CASCADE ON UPDATE CASCADE
);

-- Brings the rows of these packages up to date, from what the tables say now.
CREATE FUNCTION package_listing_refresh(ids int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Two that write what one row is made of take turns; each then reads what the other wrote.
  PERFORM FROM package_listing WHERE package_id = ANY (ids) ORDER BY package_id FOR UPDATE;
  DELETE FROM package_listing AS stored WHERE package_id = ANY (ids) AND NOT EXISTS (
    SELECT FROM package WHERE id = stored.package_id AND deleted_at IS NULL AND hidden_at IS NULL
  );
  INSERT INTO package_listing AS stored
  SELECT p.id, p.category_id,
         CASE WHEN p.deprecated_at IS NOT NULL THEN 'deprecated' WHEN p.archived_at IS NOT NULL THEN 'archived' ELSE 'living' END,
         public.licence_families(p.licence, p.licences, p.classifiers),
         -- Versions as trove classifiers name them: of whatever their last part is a number.
         ARRAY(SELECT given FROM unnest(p.classifiers) AS given WHERE given ~ ' :: \d+(\.\d+)*$'),
         CASE WHEN p.repository_url = '' THEN 'none' WHEN p.forge = '' THEN 'other' ELSE p.forge END,
         -- The index's "production/stable" and "mature".
         COALESCE(r.development_status IN (5, 6), false),
         lower(p.title), p.stars, p.forks, p.downloads_per_month,
         (SELECT count(*) FROM usage WHERE usage.package_id = p.id),
         (SELECT count(*) FROM favorite WHERE favorite.package_id = p.id),
         p.created_at, p.last_commit_at, r.released_at, p.last_fetched_at
  FROM package AS p LEFT JOIN release AS r ON r.id = p.latest_release_id
  WHERE p.id = ANY (ids) AND p.deleted_at IS NULL AND p.hidden_at IS NULL
  ORDER BY p.id
  ON CONFLICT (package_id) DO UPDATE SET
    category_id = excluded.category_id, status = excluded.status, licence_families = excluded.licence_families,
    versions = excluded.versions, host = excluded.host, is_stable = excluded.is_stable, title = excluded.title,
    stars = excluded.stars, forks = excluded.forks, downloads_per_month = excluded.downloads_per_month,
    usages = excluded.usages, likes = excluded.likes, created_at = excluded.created_at,
    last_commit_at = excluded.last_commit_at, last_released_at = excluded.last_released_at,
    last_fetched_at = excluded.last_fetched_at
  WHERE stored IS DISTINCT FROM excluded;
END
$$;

-- What is there already.
SELECT package_listing_refresh(ARRAY(SELECT id FROM package));

-- Triggers are per statement, as those of the search. A deleted package takes its row with it by the key.
CREATE FUNCTION package_listing_follow_packages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids int[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    ids := ARRAY(SELECT id FROM new_rows);
  ELSE
    ids := ARRAY(
      SELECT n.id FROM new_rows AS n JOIN old_rows AS o ON o.id = n.id
      WHERE ROW(o.category_id, o.archived_at, o.deprecated_at, o.hidden_at, o.deleted_at, o.licence, o.licences, o.classifiers,
                o.repository_url, o.forge, o.latest_release_id, o.title, o.stars, o.forks, o.downloads_per_month,
                o.created_at, o.last_commit_at, o.last_fetched_at)
        IS DISTINCT FROM
            ROW(n.category_id, n.archived_at, n.deprecated_at, n.hidden_at, n.deleted_at, n.licence, n.licences, n.classifiers,
                n.repository_url, n.forge, n.latest_release_id, n.title, n.stars, n.forks, n.downloads_per_month,
                n.created_at, n.last_commit_at, n.last_fetched_at)
    );
  END IF;
  IF cardinality(ids) > 0 THEN
    PERFORM package_listing_refresh(ids);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER package_listing_insert AFTER INSERT ON "package" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION package_listing_follow_packages();
CREATE TRIGGER package_listing_update AFTER UPDATE ON "package" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION package_listing_follow_packages();

-- When a package's latest release becomes another, or goes, the package's own row changes.
CREATE FUNCTION package_listing_follow_releases() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids int[] := ARRAY(
    SELECT p.id FROM package AS p JOIN new_rows AS n ON n.id = p.latest_release_id JOIN old_rows AS o ON o.id = n.id
    WHERE ROW(o.released_at, o.development_status) IS DISTINCT FROM ROW(n.released_at, n.development_status)
  );
BEGIN
  IF cardinality(ids) > 0 THEN
    PERFORM package_listing_refresh(ids);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER package_listing_update AFTER UPDATE ON "release" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION package_listing_follow_releases();

-- "I use this" and likes are counted.
CREATE FUNCTION package_listing_follow_people() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids int[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    ids := ARRAY(SELECT DISTINCT package_id FROM new_rows);
  ELSIF TG_OP = 'DELETE' THEN
    ids := ARRAY(SELECT DISTINCT package_id FROM old_rows);
  ELSIF TG_OP = 'UPDATE' THEN
    ids := ARRAY(SELECT package_id FROM old_rows UNION SELECT package_id FROM new_rows);
  ELSE
    ids := ARRAY(SELECT package_id FROM package_listing);
  END IF;
  IF cardinality(ids) > 0 THEN
    PERFORM package_listing_refresh(ids);
  END IF;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  source text;
BEGIN
  FOREACH source IN ARRAY ARRAY['usage', 'favorite'] LOOP
    EXECUTE format('CREATE TRIGGER package_listing_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION package_listing_follow_people()', source);
    EXECUTE format('CREATE TRIGGER package_listing_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION package_listing_follow_people()', source);
    EXECUTE format('CREATE TRIGGER package_listing_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION package_listing_follow_people()', source);
    EXECUTE format('CREATE TRIGGER package_listing_truncate AFTER TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION package_listing_follow_people()', source);
  END LOOP;
END
$$;
