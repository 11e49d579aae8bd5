-- Most of what the API says of a package, kept written: it is read far more often than it changes, and to write it anew
-- for each answer took PostgreSQL half of its time. server/api-v4/packages.ts declares the fields, and a test holds both
-- equal; line breaks part what the site still has to write. The settings make the text of a time the same whoever saves.
CREATE FUNCTION public.package_api_text(
  id integer, title text, slug text, last_commit_at timestamptz, last_fetched_at timestamptz, repository_url text,
  registry_version text, created_at timestamptz, modified_at timestamptz, forks integer, description text,
  registry_url text, documentation_url text, stars integer, commits_per_week integer[], participants text
) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET "TimeZone" = 'UTC' SET "DateStyle" = 'ISO' AS $$
  SELECT concat_ws(E'\n',
    concat(to_json(id), ',"title":', to_json(title), ',"slug":', to_json(slug)),
    coalesce(last_commit_at::text, 'null'),
    coalesce(last_fetched_at::text, 'null'),
    concat(to_json(repository_url), ',"pypi_version":', coalesce(to_json(registry_version)::text, 'null')),
    created_at::text,
    modified_at::text,
    concat(to_json(forks), ',"repo_description":', to_json(description), ',"pypi_url":', to_json(registry_url),
      ',"documentation_url":', coalesce(to_json(documentation_url)::text, 'null'), ',"repo_watchers":', to_json(stars),
      ',"commits_over_52":', to_json(commits_per_week)),
    CASE WHEN participants ~ '^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+(,[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+)*$'
      THEN concat('["', replace(participants, ',', '","'), '"]')
      ELSE to_json(participants)::text END)
$$;

ALTER TABLE "package" ADD COLUMN "api_text" TEXT GENERATED ALWAYS AS (
  public.package_api_text("id", "title", "slug", "last_commit_at", "last_fetched_at", "repository_url",
    "registry_version", "created_at", "modified_at", "forks", "description", "registry_url", "documentation_url",
    "stars", "commits_per_week", "participants")
) STORED;
