-- Every change tells all processes which finished answers it touches (server/cache/). One channel, one tag a
-- notification; PostgreSQL drops repeated ones within a transaction and sends them at commit.

CREATE FUNCTION notify_tag(tag text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('catalogue_tags', tag)
$$;

-- Rows whose tags follow from one column: TG_ARGV = kind of tag, column with its id, further fixed tags …
CREATE FUNCTION notify_row_tags() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  old_id text;
  new_id text;
  fixed text;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    old_id := to_jsonb(OLD) ->> TG_ARGV[1];
    PERFORM notify_tag(TG_ARGV[0] || ':' || old_id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    new_id := to_jsonb(NEW) ->> TG_ARGV[1];
    IF new_id IS DISTINCT FROM old_id THEN
      PERFORM notify_tag(TG_ARGV[0] || ':' || new_id);
    END IF;
  END IF;
  FOREACH fixed IN ARRAY TG_ARGV[2:] LOOP
    PERFORM notify_tag(fixed);
  END LOOP;
  RETURN NULL;
END
$$;

-- Tables of which every change touches the same answers: TG_ARGV = those tags.
CREATE FUNCTION notify_fixed_tags() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  fixed text;
BEGIN
  FOREACH fixed IN ARRAY TG_ARGV LOOP
    PERFORM notify_tag(fixed);
  END LOOP;
  RETURN NULL;
END
$$;

-- A package is also shown by its grids and by the packages that it replaces.
CREATE FUNCTION notify_package_tags() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed int := COALESCE(NEW.id, OLD.id);
BEGIN
  IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
    RETURN NULL;
  END IF;
  PERFORM notify_tag('package:' || changed), notify_tag('packages');
  PERFORM notify_tag('grid:' || grid_id) FROM grid_package WHERE package_id = changed;
  PERFORM notify_tag('package:' || id) FROM package WHERE replaced_by_id = changed;
  RETURN NULL;
END
$$;

CREATE FUNCTION notify_everything() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_tag('everything');
  RETURN NULL;
END
$$;

CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "package"
  FOR EACH ROW EXECUTE FUNCTION notify_package_tags();

CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "category"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('category', 'id', 'categories');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "grid"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('grid', 'id', 'grids');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "feature"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('grid', 'grid_id', 'grids');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "element"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('grid', 'grid_id');
-- The lists of packages and of grids name members and count them.
CREATE TRIGGER cache_tags_of_grid AFTER INSERT OR UPDATE OR DELETE ON "grid_package"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('grid', 'grid_id', 'grids', 'packages');
CREATE TRIGGER cache_tags_of_package AFTER INSERT OR UPDATE OR DELETE ON "grid_package"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id');

CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "release"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "package_override"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "package_source"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "package_site"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "daily_figure"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "usage"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id', 'usages');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "favorite"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id', 'favorites');

CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "user"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('user', 'id', 'users');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "profile"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('user', 'user_id', 'users');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "profile_link"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('user', 'user_id');

CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "banner"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('notices');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "announcement"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('notices');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "pick"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('picks');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "post"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('posts');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "product"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('products');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "product_cycle"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('products');
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "redirect"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('redirects');

-- Emptying any table that an answer can come from empties the cache.
DO $$
DECLARE
  shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY['category', 'package', 'package_override', 'package_source', 'release', 'grid',
    'grid_package', 'feature', 'element', 'user', 'profile', 'profile_link', 'usage', 'favorite', 'package_site',
    'banner', 'announcement', 'pick', 'post', 'product', 'product_cycle', 'redirect', 'daily_figure']
  LOOP
    EXECUTE format('CREATE TRIGGER cache_tags_truncate AFTER TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION notify_everything()', shown);
  END LOOP;
END
$$;
