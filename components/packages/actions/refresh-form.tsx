import { Icon } from "@/components/ui/icon";
import { paths } from "@/lib/paths";
import { refresh } from "./refresh-words";

/**
 * Has the facts fetched. Without a script the site leads back here and says that it began; with one the line tells how it
 * goes (components/viewer/refresh.ts).
 */
export function RefreshForm({ slug }: { slug: string }) {
  return (
    <form
      method="post"
      action={paths.refreshPackage(slug)}
      data-may="package.refresh"
      data-refresh={paths.refreshProgress(slug)}
    >
      <button type="submit" className="toggle" title={refresh.about}>
        <Icon name="refresh" className="in-aria-disabled:motion-safe:animate-spin" />
        {refresh.button}
      </button>
    </form>
  );
}
