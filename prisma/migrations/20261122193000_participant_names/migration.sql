-- The names in a package's list of participants, each whole: who asks for "ann" does not mean "joann". In lower case, since
-- no host tells accounts apart by it. As lib/participants.ts splits them, each cut to what an index takes, which no account's
-- name reaches.
CREATE FUNCTION participant_names(participants text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ARRAY(
    SELECT left(name, 200) FROM regexp_split_to_table(lower(btrim(participants)), '\s*,\s*') AS name WHERE name <> ''
  )
$$;

-- What an account has contributed to. Prisma's schema has no indexes on expressions, and leaves it alone.
CREATE INDEX "package_participant_names_idx" ON "package" USING gin (participant_names("participants"));

-- Lists that are ordered by the latest release change when a release that is known already gets another date.
CREATE TRIGGER cache_tags AFTER UPDATE ON "package_listing"
  FOR EACH ROW WHEN (OLD.last_released_at IS DISTINCT FROM NEW.last_released_at)
  EXECUTE FUNCTION notify_fixed_tags('packages');
