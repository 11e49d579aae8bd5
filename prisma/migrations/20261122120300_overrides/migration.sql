-- What a person said about a fact wins over what is fetched later, whoever writes the package's row: the column
-- stays at the person's value, and what the sources say is parked until the person clears the override.

ALTER TABLE "package_override" ADD CONSTRAINT "package_override_fact" CHECK ("fact" IN (
  'description', 'repository_url', 'registry_url', 'documentation_url', 'licence', 'requires_runtime', 'archived_at'
));

CREATE FUNCTION keep_overrides() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  override record;
  incoming jsonb;
BEGIN
  FOR override IN SELECT fact, value FROM package_override WHERE package_id = NEW.id LOOP
    incoming := to_jsonb(NEW) -> override.fact;
    IF incoming IS DISTINCT FROM override.value THEN
      UPDATE package_override SET fetched_value = incoming, fetched_at = now()
        WHERE package_id = NEW.id AND fact = override.fact;
      NEW := jsonb_populate_record(NEW, jsonb_build_object(override.fact, override.value));
    END IF;
  END LOOP;
  RETURN NEW;
END
$$;

CREATE TRIGGER keep_overrides BEFORE UPDATE OF "description", "repository_url", "registry_url",
  "documentation_url", "licence", "requires_runtime", "archived_at" ON "package"
  FOR EACH ROW EXECUTE FUNCTION keep_overrides();

-- A new override remembers the value that it replaces.
CREATE FUNCTION park_fetched_value() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT to_jsonb(p) -> NEW.fact, p.last_fetched_at INTO NEW.fetched_value, NEW.fetched_at
    FROM package p WHERE p.id = NEW.package_id;
  RETURN NEW;
END
$$;

CREATE TRIGGER park_fetched_value BEFORE INSERT ON "package_override"
  FOR EACH ROW EXECUTE FUNCTION park_fetched_value();

CREATE FUNCTION apply_override() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed package_override := COALESCE(NEW, OLD);
  effective jsonb := CASE WHEN TG_OP = 'DELETE' THEN OLD.fetched_value ELSE NEW.value END;
BEGIN
  EXECUTE format(
    'UPDATE package p SET %1$I = (jsonb_populate_record(p, $1)).%1$I WHERE id = $2', changed.fact
  ) USING jsonb_build_object(changed.fact, effective), changed.package_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER apply_override AFTER INSERT OR UPDATE OF "value" OR DELETE ON "package_override"
  FOR EACH ROW EXECUTE FUNCTION apply_override();
