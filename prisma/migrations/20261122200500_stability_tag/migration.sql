-- Lists count which packages are stable, too: that changes with what a release that is known already says of itself.
DROP TRIGGER cache_tags ON "package_listing";
CREATE TRIGGER cache_tags AFTER UPDATE ON "package_listing"
  FOR EACH ROW WHEN ((OLD.last_released_at, OLD.is_stable) IS DISTINCT FROM (NEW.last_released_at, NEW.is_stable))
  EXECUTE FUNCTION notify_fixed_tags('packages');
