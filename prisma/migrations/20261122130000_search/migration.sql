-- The search index: a row for each entry that can be found, kept by triggers whoever writes. docs/SCORING.md says how a
-- search ranks them, server/search/statement.ts reads them. Functions name the schema of what they call, because
-- PostgreSQL rebuilds indexes without a search path; they are PL/pgSQL, whose plans a session keeps.

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Without stop words: in a name "the" is a word.
CREATE TEXT SEARCH DICTIONARY public.search_stem (TEMPLATE = pg_catalog.snowball, Language = english);

CREATE TABLE "search_entry" (
    "kind" "subject_kind" NOT NULL,
    "id" INTEGER NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" VARCHAR(200) NOT NULL,
    "title_words" TEXT NOT NULL,
    "slug_words" TEXT NOT NULL,
    "names" tsvector NOT NULL,
    "document" tsvector NOT NULL,
    "is_past" BOOLEAN NOT NULL DEFAULT false,
    "is_hidden" BOOLEAN NOT NULL DEFAULT false,
    "usages" INTEGER NOT NULL DEFAULT 0,
    "weight" SMALLINT,
    "missing_sixths" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT transaction_timestamp(),

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("kind", "id")
);

CREATE TABLE "search_word" (
    "id" BIGSERIAL NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_standing"
  CHECK (CASE "kind" WHEN 'package' THEN "weight" IS NOT NULL AND "missing_sixths" IS NULL
                     WHEN 'grid' THEN "weight" IS NULL AND "missing_sixths" IS NOT NULL ELSE false END);

-- Lower case, without accents.
CREATE FUNCTION public.search_fold(given text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN lower(public.unaccent('public.unaccent', normalize(given, NFKC)));
END
$$;

-- The words of a text, folded, one space between them. Folding may make 18 letters of one, so what it makes is cut: a
-- document of more than a megabyte is an error.
CREATE FUNCTION public.search_words(given text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN btrim(left(regexp_replace(public.search_fold(given), '[^[:alnum:]]+', ' ', 'g'), 50000));
END
$$;

-- The words of a name. A word of more than 2,046 bytes is an error; no title that can be read has 400 letters.
CREATE FUNCTION public.search_name(given text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN btrim(left(public.search_words(given), 400));
END
$$;

-- The same words in alphabetical order.
CREATE FUNCTION public.search_sorted(words text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF strpos(words, ' ') = 0 THEN
    RETURN words;
  END IF;
  RETURN (SELECT string_agg(word, ' ' ORDER BY word COLLATE "C") FROM unnest(string_to_array(words, ' ')) AS word);
END
$$;

-- A word with each of its letters left out, each time after `mark`. Two words that one typing error lies between (a letter
-- missing, added or wrong, or two swapped) have one of these in common, or one of them is such a form of the other.
CREATE FUNCTION public.search_deletions(word text, mark text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  made text[] := '{}';
BEGIN
  FOR place IN 1 .. length(word) LOOP
    made := made || (mark || left(word, place - 1) || substr(word, place + 1));
  END LOOP;
  RETURN made;
END
$$;

-- What an entry's names are looked up by: '=' a name without its separators; '~' its words in alphabetical order; '^' its
-- beginnings of three fifths and more; '/' the name with a letter left out, as far as names are typed with errors.
CREATE FUNCTION public.search_keys(title_words text, slug_words text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  made text[] := '{}';
  words text;
  key text;
BEGIN
  FOREACH words IN ARRAY CASE WHEN title_words = slug_words THEN ARRAY[title_words] ELSE ARRAY[title_words, slug_words] END LOOP
    key := replace(words, ' ', '');
    CONTINUE WHEN key = '';
    made := made || ARRAY['=' || key, '~' || public.search_sorted(words)];
    FOR size IN greatest(1, length(key) * 3 / 5) .. length(key) - 1 LOOP
      made := made || ('^' || left(key, size));
    END LOOP;
    IF length(key) BETWEEN 3 AND 60 THEN
      made := made || public.search_deletions(key, '/');
    END IF;
  END LOOP;
  RETURN made;
END
$$;

-- A word as it may have been meant: itself, and from four letters on with any of them left out.
CREATE FUNCTION public.search_forms(word text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN CASE WHEN length(word) BETWEEN 4 AND 60 THEN public.search_deletions(word, '') ELSE '{}' END || word;
END
$$;

-- How far `given` is from `word`: 0 the same, 1 a letter missing or two swapped, 2 a letter added or wrong; null: farther.
CREATE FUNCTION public.search_slip(given text, word text) RETURNS int LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  edits int;
BEGIN
  IF greatest(length(given), length(word)) > 200 THEN
    RETURN NULL;
  END IF;
  edits := public.levenshtein_less_equal(given, word, 2);
  IF edits = 0 THEN
    RETURN 0;
  ELSIF edits = 1 THEN
    RETURN CASE WHEN length(given) < length(word) THEN 1 ELSE 2 END;
  ELSIF edits = 2 AND length(given) = length(word) THEN
    FOR place IN 1 .. length(given) - 1 LOOP
      IF substr(given, place, 1) <> substr(word, place, 1) THEN
        RETURN CASE WHEN left(given, place - 1) || substr(given, place + 1, 1) || substr(given, place, 1)
                         || substr(given, place + 2) = word THEN 1 END;
      END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;

-- Of both names: the words as they are written, their stems, and the whole name as one word.
CREATE FUNCTION public.search_names(title_words text, slug_words text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  words text[] := array_remove(string_to_array(title_words || ' ' || slug_words, ' '), '');
  keys text[] := array_remove(ARRAY[replace(title_words, ' ', ''), replace(slug_words, ' ', '')], '');
BEGIN
  RETURN array_to_tsvector(words || keys || ARRAY(SELECT (ts_lexize('public.search_stem', word))[1] FROM unnest(words) AS word));
END
$$;

-- How a search's words are asked of names, one alternative after an "or" each. `whole`: all words, as stems; `begun`: the
-- last word may go on, and so may the name if it is written as one word.
CREATE FUNCTION public.search_name_queries(alternatives text[], OUT whole tsquery, OUT begun tsquery)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text;
  word text;
  stem text;
  stems text;
  opened text;
BEGIN
  FOREACH folded IN ARRAY alternatives LOOP
    folded := public.search_name(folded);
    CONTINUE WHEN folded = '';
    stems := NULL;
    FOREACH word IN ARRAY string_to_array(folded, ' ') LOOP
      stem := (ts_lexize('public.search_stem', word))[1];
      opened := concat_ws('&', stems, format('(%s|%s:*)', stem, word));
      stems := concat_ws('&', stems, stem);
    END LOOP;
    whole := concat_ws('|', whole, stems)::tsquery;
    begun := concat_ws('|', begun, opened, replace(folded, ' ', '') || ':*')::tsquery;
  END LOOP;
END
$$;

-- Points of 160, as parts of 100 (docs/SCORING.md). Ages are counted until `at`.
CREATE FUNCTION public.search_package_weight(
  is_deprecated boolean, description text, downloads_per_month int, forks int, stars int, usages int,
  last_commit_at timestamptz, last_released_at timestamptz, at timestamptz
) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (
    CASE WHEN is_deprecated THEN 0 ELSE 20 END
    + CASE WHEN description = '' THEN 0 ELSE 20 END
    + least(COALESCE(downloads_per_month, 0) / 1000, 20)
    + least(forks, 20)
    + CASE WHEN at - last_commit_at < interval '90 days' THEN 20
           WHEN at - last_commit_at < interval '182 days' THEN 10
           WHEN at - last_commit_at < interval '365 days' THEN 5 ELSE 0 END
    + CASE WHEN at - last_released_at < interval '365 days' THEN 20 ELSE 0 END
    + least(usages, 20)
    + least(stars, 20)
  ) * 100 / 160
$$;

-- The highest weight of a package, less a sixth of it for each reason. The sixths are taken off one by one as binary
-- fractions, as the reference does: of 100, three of them leave 49.99…, which is 49.
CREATE FUNCTION public.search_grid_weight(highest int, missing_sixths int) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  remaining float8 := COALESCE(highest, 0);
  sixth float8 := remaining / 6;
BEGIN
  FOR reason IN 1 .. missing_sixths LOOP
    remaining := remaining - sixth;
  END LOOP;
  RETURN trunc(remaining);
END
$$;

-- Words of names, for typing errors. One that stands here twice, or in no name any more, does no harm; being allowed to, no
-- transaction waits for another that adds the same word.
CREATE FUNCTION search_add_words(entry_kind subject_kind, ids int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word)
  SELECT DISTINCT given
  FROM search_entry, unnest(string_to_array(title_words || ' ' || slug_words, ' ')) AS given
  WHERE kind = entry_kind AND id = ANY (ids) AND given <> ''
    AND NOT EXISTS (SELECT FROM search_word WHERE word COLLATE "C" = given);
END
$$;

-- Brings the entries of these packages up to date: all of the index that concerns them, from what the tables say now.
CREATE FUNCTION search_refresh_packages(ids int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Two that write what one entry is made of take turns; each then reads what the other wrote.
  PERFORM FROM search_entry WHERE kind = 'package' AND id = ANY (ids) ORDER BY id FOR UPDATE;
  DELETE FROM search_entry AS stored WHERE kind = 'package' AND id = ANY (ids) AND NOT EXISTS (
    SELECT FROM package WHERE package.id = stored.id AND deleted_at IS NULL
  );
  INSERT INTO search_entry AS stored
    (kind, id, title, slug, title_words, slug_words, names, document, is_past, is_hidden, usages, weight)
  SELECT 'package', p.id, p.title, p.slug, folded.title_words, folded.slug_words,
         public.search_names(folded.title_words, folded.slug_words),
         setweight(to_tsvector('pg_catalog.english', folded.title_words), 'A')
           || setweight(to_tsvector('pg_catalog.english', folded.slug_words), 'B')
           || setweight(to_tsvector('pg_catalog.english', public.search_words(p.description)), 'C')
           || setweight(to_tsvector('pg_catalog.english', public.search_words(c.title || ' ' || p.participants)), 'D'),
         p.archived_at IS NOT NULL OR p.deprecated_at IS NOT NULL,
         p.hidden_at IS NOT NULL,
         used.usages,
         public.search_package_weight(p.deprecated_at IS NOT NULL, p.description, p.downloads_per_month, p.forks, p.stars,
           used.usages, p.last_commit_at, r.released_at, transaction_timestamp())
  FROM package AS p
  JOIN category AS c ON c.id = p.category_id
  LEFT JOIN release AS r ON r.id = p.latest_release_id,
  LATERAL (SELECT public.search_name(p.title), public.search_name(p.slug)) AS folded(title_words, slug_words),
  LATERAL (SELECT count(*)::int FROM usage WHERE usage.package_id = p.id) AS used(usages)
  WHERE p.id = ANY (ids) AND p.deleted_at IS NULL
  ORDER BY p.id
  ON CONFLICT (kind, id) DO UPDATE SET
    title = excluded.title, slug = excluded.slug, title_words = excluded.title_words, slug_words = excluded.slug_words,
    names = excluded.names, document = excluded.document, is_past = excluded.is_past, is_hidden = excluded.is_hidden,
    usages = excluded.usages, weight = excluded.weight, modified_at = transaction_timestamp()
  WHERE ROW(stored.title, stored.slug, stored.document, stored.is_past, stored.is_hidden, stored.usages, stored.weight)
    IS DISTINCT FROM ROW(excluded.title, excluded.slug, excluded.document, excluded.is_past, excluded.is_hidden,
                         excluded.usages, excluded.weight);
  PERFORM search_add_words('package', ids);
END
$$;

-- The same for what counts only in figures, which spares making the text anew. Returns how many entries changed.
CREATE FUNCTION search_refresh_weights(ids int[], at timestamptz) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  changed int;
BEGIN
  PERFORM FROM search_entry WHERE kind = 'package' AND id = ANY (ids) ORDER BY id FOR UPDATE;
  UPDATE search_entry AS stored SET usages = fresh.usages, weight = fresh.weight, modified_at = transaction_timestamp()
  FROM (
    SELECT p.id, used.usages,
           public.search_package_weight(p.deprecated_at IS NOT NULL, p.description, p.downloads_per_month, p.forks,
             p.stars, used.usages, p.last_commit_at, r.released_at, at) AS weight
    FROM package AS p LEFT JOIN release AS r ON r.id = p.latest_release_id,
    LATERAL (SELECT count(*)::int FROM usage WHERE usage.package_id = p.id) AS used(usages)
    WHERE p.id = ANY (ids)
  ) AS fresh
  WHERE stored.kind = 'package' AND stored.id = fresh.id
    AND ROW(stored.usages, stored.weight) IS DISTINCT FROM ROW(fresh.usages, fresh.weight);
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END
$$;

CREATE FUNCTION search_refresh_grids(ids int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM search_entry WHERE kind = 'grid' AND id = ANY (ids) ORDER BY id FOR UPDATE;
  DELETE FROM search_entry AS stored WHERE kind = 'grid' AND id = ANY (ids) AND NOT EXISTS (
    SELECT FROM grid WHERE grid.id = stored.id AND deleted_at IS NULL AND NOT is_placeholder
  );
  INSERT INTO search_entry AS stored (kind, id, title, slug, title_words, slug_words, names, document, missing_sixths)
  SELECT 'grid', g.id, g.title, g.slug, folded.title_words, folded.slug_words,
         public.search_names(folded.title_words, folded.slug_words),
         setweight(to_tsvector('pg_catalog.english', folded.title_words), 'A')
           || setweight(to_tsvector('pg_catalog.english', folded.slug_words), 'B')
           || setweight(to_tsvector('pg_catalog.english', public.search_words(g.description)), 'C'),
         1 + CASE WHEN g.is_locked THEN 0 ELSE 1 END + CASE WHEN g.is_header THEN 0 ELSE 1 END
           + CASE WHEN EXISTS (
               SELECT FROM grid_package AS member JOIN package ON package.id = member.package_id
               WHERE member.grid_id = g.id AND package.deleted_at IS NULL
             ) THEN 0 ELSE 1 END
  FROM grid AS g,
  LATERAL (SELECT public.search_name(g.title), public.search_name(g.slug)) AS folded(title_words, slug_words)
  WHERE g.id = ANY (ids) AND g.deleted_at IS NULL AND NOT g.is_placeholder
  ORDER BY g.id
  ON CONFLICT (kind, id) DO UPDATE SET
    title = excluded.title, slug = excluded.slug, title_words = excluded.title_words, slug_words = excluded.slug_words,
    names = excluded.names, document = excluded.document, missing_sixths = excluded.missing_sixths,
    modified_at = transaction_timestamp()
  WHERE ROW(stored.title, stored.slug, stored.document, stored.missing_sixths)
    IS DISTINCT FROM ROW(excluded.title, excluded.slug, excluded.document, excluded.missing_sixths);
  PERFORM search_add_words('grid', ids);
END
$$;

-- What is there already.
SELECT search_refresh_packages(ARRAY(SELECT id FROM package));
SELECT search_refresh_grids(ARRAY(SELECT id FROM grid));

-- One GIN index finds a name by any of its keys. Compared byte by byte, which takes a third of the time; without a list of
-- pending changes, which every search would have to read.
CREATE INDEX "search_entry_keys" ON "search_entry"
  USING gin (public.search_keys("title_words", "slug_words") COLLATE "C") WITH (fastupdate = off);
CREATE INDEX "search_entry_names" ON "search_entry" USING gin ("names") WITH (fastupdate = off);
CREATE INDEX "search_entry_document" ON "search_entry" USING gin ("document") WITH (fastupdate = off);
CREATE INDEX "search_entry_weight" ON "search_entry" ("is_past", "weight" DESC NULLS LAST, "missing_sixths");
CREATE INDEX "search_word_forms" ON "search_word" USING gin (public.search_forms("word") COLLATE "C") WITH (fastupdate = off);
-- Nearest first, by the trigrams that words share: for words with more than one error.
CREATE INDEX "search_word_trigrams" ON "search_word" USING gist ("word" public.gist_trgm_ops(siglen=64));
CREATE INDEX "search_word_word" ON "search_word" ("word" COLLATE "C");

-- Triggers are per statement: an import of 200 packages is one refresh. They do nothing where nothing relevant changed.

CREATE FUNCTION search_follow_packages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  renewed int[];
  weighed int[];
  moved int[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    renewed := ARRAY(SELECT id FROM new_rows);
  ELSIF TG_OP = 'DELETE' THEN
    renewed := ARRAY(SELECT id FROM old_rows);
  ELSE
    SELECT array_agg(id) FILTER (WHERE is_renewed), array_agg(id) FILTER (WHERE NOT is_renewed),
           array_agg(id) FILTER (WHERE is_moved)
    INTO renewed, weighed, moved
    FROM (
      SELECT unnest(ARRAY[o.id, n.id]) AS id, o.deleted_at IS DISTINCT FROM n.deleted_at AS is_moved,
             ROW(o.id, o.title, o.slug, o.description, o.category_id, o.participants, o.archived_at, o.deprecated_at,
                 o.hidden_at, o.deleted_at)
               IS DISTINCT FROM
             ROW(n.id, n.title, n.slug, n.description, n.category_id, n.participants, n.archived_at, n.deprecated_at,
                 n.hidden_at, n.deleted_at) AS is_renewed,
             ROW(o.stars, o.forks, o.downloads_per_month, o.last_commit_at, o.latest_release_id)
               IS DISTINCT FROM
             ROW(n.stars, n.forks, n.downloads_per_month, n.last_commit_at, n.latest_release_id) AS is_weighed
      FROM old_rows AS o FULL JOIN new_rows AS n ON n.id = o.id
    ) AS changed
    WHERE id IS NOT NULL AND (is_renewed OR is_weighed);
  END IF;
  IF cardinality(renewed) > 0 THEN
    PERFORM search_refresh_packages(renewed);
  END IF;
  IF cardinality(weighed) > 0 THEN
    PERFORM search_refresh_weights(weighed, transaction_timestamp());
  END IF;
  IF cardinality(moved) > 0 THEN
    PERFORM search_refresh_grids(ARRAY(SELECT DISTINCT grid_id FROM grid_package WHERE package_id = ANY (moved)));
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION search_follow_grids() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids int[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    ids := ARRAY(SELECT id FROM new_rows);
  ELSIF TG_OP = 'DELETE' THEN
    ids := ARRAY(SELECT id FROM old_rows);
  ELSE
    ids := ARRAY(SELECT id FROM old_rows UNION SELECT id FROM new_rows);
  END IF;
  IF cardinality(ids) > 0 THEN
    PERFORM search_refresh_grids(ids);
  END IF;
  RETURN NULL;
END
$$;

-- A grid without packages weighs less.
CREATE FUNCTION search_follow_members() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids int[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    ids := ARRAY(SELECT DISTINCT grid_id FROM new_rows);
  ELSIF TG_OP = 'DELETE' THEN
    ids := ARRAY(SELECT DISTINCT grid_id FROM old_rows);
  ELSE
    ids := ARRAY(
      SELECT DISTINCT unnest(ARRAY[o.grid_id, n.grid_id]) FROM old_rows AS o FULL JOIN new_rows AS n ON n.id = o.id
      WHERE ROW(o.grid_id, o.package_id) IS DISTINCT FROM ROW(n.grid_id, n.package_id)
    );
  END IF;
  IF cardinality(ids) > 0 THEN
    PERFORM search_refresh_grids(ids);
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION search_follow_usages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids int[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    ids := ARRAY(SELECT DISTINCT package_id FROM new_rows);
  ELSIF TG_OP = 'DELETE' THEN
    ids := ARRAY(SELECT DISTINCT package_id FROM old_rows);
  ELSE
    ids := ARRAY(SELECT package_id FROM old_rows UNION SELECT package_id FROM new_rows);
  END IF;
  IF cardinality(ids) > 0 THEN
    PERFORM search_refresh_weights(ids, transaction_timestamp());
  END IF;
  RETURN NULL;
END
$$;

-- A category's title is part of what its packages are found by; deleting one needs that it has none.
CREATE FUNCTION search_follow_categories() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids int[] := ARRAY(
    SELECT p.id FROM package AS p JOIN new_rows AS n ON n.id = p.category_id JOIN old_rows AS o ON o.id = n.id
    WHERE o.title <> n.title
  );
BEGIN
  IF cardinality(ids) > 0 THEN
    PERFORM search_refresh_packages(ids);
  END IF;
  RETURN NULL;
END
$$;

-- When a package's latest release becomes another, or goes, the package's own row changes.
CREATE FUNCTION search_follow_releases() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids int[] := ARRAY(
    SELECT p.id FROM package AS p JOIN new_rows AS n ON n.id = p.latest_release_id JOIN old_rows AS o ON o.id = n.id
    WHERE o.released_at IS DISTINCT FROM n.released_at
  );
BEGIN
  IF cardinality(ids) > 0 THEN
    PERFORM search_refresh_weights(ids, transaction_timestamp());
  END IF;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  source text;
  follower text;
BEGIN
  FOR source, follower IN VALUES ('package', 'search_follow_packages'), ('grid', 'search_follow_grids'),
    ('grid_package', 'search_follow_members'), ('usage', 'search_follow_usages')
  LOOP
    EXECUTE format('CREATE TRIGGER search_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION %I()', source, follower);
    EXECUTE format('CREATE TRIGGER search_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION %I()', source, follower);
    EXECUTE format('CREATE TRIGGER search_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION %I()', source, follower);
  END LOOP;
END
$$;

CREATE TRIGGER search_update AFTER UPDATE ON "category" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION search_follow_categories();
CREATE TRIGGER search_update AFTER UPDATE ON "release" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION search_follow_releases();

-- Emptied tables: of releases and categories the packages go with them.
CREATE FUNCTION search_follow_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME IN ('package', 'usage') THEN
    PERFORM search_refresh_packages(ARRAY(SELECT id FROM search_entry WHERE kind = 'package'));
  END IF;
  IF TG_TABLE_NAME IN ('package', 'grid', 'grid_package') THEN
    PERFORM search_refresh_grids(ARRAY(SELECT id FROM search_entry WHERE kind = 'grid'));
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER search_truncate AFTER TRUNCATE ON "package" FOR EACH STATEMENT EXECUTE FUNCTION search_follow_truncate();
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "grid" FOR EACH STATEMENT EXECUTE FUNCTION search_follow_truncate();
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "grid_package" FOR EACH STATEMENT EXECUTE FUNCTION search_follow_truncate();
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "usage" FOR EACH STATEMENT EXECUTE FUNCTION search_follow_truncate();
