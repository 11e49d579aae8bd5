-- Which packages there are, what they are called and what they say, and whether one can still start with them: that
-- is what a package is found to be similar by. Their figures change daily and are no part of it, or every package's
-- page would be made anew with each refresh.
CREATE TRIGGER cache_tags_of_entries AFTER INSERT OR DELETE ON "package"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_fixed_tags('entries');

CREATE TRIGGER cache_tags_of_entry AFTER UPDATE ON "package"
  FOR EACH ROW
  WHEN ((OLD.title, OLD.slug, OLD.description, OLD.category_id, OLD.hidden_at IS NULL, OLD.deleted_at IS NULL,
         OLD.archived_at IS NULL, OLD.deprecated_at IS NULL) IS DISTINCT FROM
        (NEW.title, NEW.slug, NEW.description, NEW.category_id, NEW.hidden_at IS NULL, NEW.deleted_at IS NULL,
         NEW.archived_at IS NULL, NEW.deprecated_at IS NULL))
  EXECUTE FUNCTION notify_fixed_tags('entries');
