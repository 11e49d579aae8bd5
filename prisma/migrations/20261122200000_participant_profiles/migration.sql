-- A package's page leads from its participants to those who have an account here: found by their names on each host.
-- Prisma's schema has no indexes on expressions, and leaves them alone.
CREATE INDEX "profile_github_account_idx" ON "profile" (lower("github_account"));
CREATE INDEX "profile_gitlab_account_idx" ON "profile" (lower("gitlab_account"));
CREATE INDEX "profile_bitbucket_account_idx" ON "profile" (lower("bitbucket_account"));

-- Those pages change with these names, and with the name and the use of the account.
CREATE FUNCTION notify_participant_tags(accounts text[]) RETURNS void LANGUAGE sql AS $$
  SELECT notify_tag('package:' || id) FROM package WHERE participant_names(participants) && accounts
$$;

CREATE FUNCTION accounts_of(profile) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array_remove(ARRAY[lower($1.github_account), lower($1.gitlab_account), lower($1.bitbucket_account)], NULL)
$$;

CREATE FUNCTION notify_profile_tags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND accounts_of(OLD) = accounts_of(NEW) THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    PERFORM notify_participant_tags(accounts_of(OLD));
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM notify_participant_tags(accounts_of(NEW));
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER cache_tags_of_packages AFTER INSERT OR UPDATE OR DELETE ON "profile"
  FOR EACH ROW EXECUTE FUNCTION notify_profile_tags();

CREATE FUNCTION notify_account_tags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_participant_tags(accounts_of(profile)) FROM profile WHERE user_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER cache_tags_of_packages AFTER UPDATE ON "user"
  FOR EACH ROW WHEN ((OLD.username, OLD.is_active) IS DISTINCT FROM (NEW.username, NEW.is_active))
  EXECUTE FUNCTION notify_account_tags();
