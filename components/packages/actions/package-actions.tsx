import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type PackagePageRow } from "@/server/packages/page-row";
import { RefreshForm } from "./refresh-form";
import { ToggleForm } from "./toggle-form";

/** What people can do about a package. For everyone the same; what is not for them a script takes away. */
export function PackageActions({ entry }: { entry: PackagePageRow }) {
  const { id, slug, usageCount, favoriteCount, hiddenAt } = entry;
  const say = words.packageActions;
  return (
    <div
      role="group"
      aria-label={say.label}
      className="no-print mt-4 flex flex-wrap items-center gap-x-3 gap-y-2"
    >
      <ToggleForm
        name="usage"
        icon="circleCheck"
        label={say.use}
        undoLabel={say.unuse}
        count={usageCount}
        addPath={paths.addUsage(slug)}
        removePath={paths.removeUsage(slug)}
      />
      <ToggleForm
        name="favorite"
        icon="heart"
        label={say.like}
        undoLabel={say.unlike}
        count={favoriteCount}
        addPath={paths.addFavorite(id)}
        removePath={paths.removeFavorite(id)}
      />
      {(entry.repositoryUrl.trim() || entry.registryUrl.trim()) && <RefreshForm slug={slug} />}
      <ul className="link-row ml-1">
        <li data-may="package.edit">
          <Icon name="edit" />
          <a className="link" href={paths.editPackage(slug)}>
            {say.edit}
          </a>
        </li>
        <li>
          <Icon name="history" />
          <a className="link" href={paths.packageHistory(slug)}>
            {say.history}
          </a>
        </li>
        {!hiddenAt && (
          <li data-may="flag.add">
            <Icon name="flag" />
            <a className="link" href={paths.flagPackage(slug)}>
              {say.flag}
            </a>
          </li>
        )}
        <li data-may="package.hide" hidden>
          <Icon name="hidden" />
          <a className="link" href={paths.hidePackage(slug)}>
            {hiddenAt ? say.show : say.hide}
          </a>
        </li>
      </ul>
      <p role="status" data-viewer="refresh" className="text-sm not-empty:w-full empty:absolute" />
      <p data-viewer="waiting" className="text-sm empty:hidden" />
      <p role="status" data-viewer="said" className="text-bad text-sm empty:hidden" />
    </div>
  );
}
