-- Figures of the whole catalogue also count cells and releases, whose changes otherwise touch one grid or package only.
DROP TRIGGER cache_tags ON "element";
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "element"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('grid', 'grid_id', 'statistics');
DROP TRIGGER cache_tags ON "release";
CREATE TRIGGER cache_tags AFTER INSERT OR UPDATE OR DELETE ON "release"
  FOR EACH ROW EXECUTE FUNCTION notify_row_tags('package', 'package_id', 'statistics');
