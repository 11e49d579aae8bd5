import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { type PackageCardRow } from "@/server/packages/select";

const badge = "inline-flex items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs font-medium whitespace-nowrap";

/** Of an entry by the dates that it has. */
export function StatusBadge({
  archivedAt,
  deprecatedAt,
}: Pick<PackageCardRow, "archivedAt" | "deprecatedAt">) {
  return <StatusMark isArchived={archivedAt !== null} isDeprecated={deprecatedAt !== null} />;
}

/** Says in a word and a mark that an entry is not what to start with. Nothing for the others. */
function StatusMark({ isArchived, isDeprecated }: { isArchived: boolean; isDeprecated: boolean }) {
  if (isDeprecated) {
    return (
      <span className={`${badge} bg-bad-wash text-bad`}>
        <Icon name="warning" size="size-3.5" />
        {words.status.deprecated}
      </span>
    );
  }
  if (!isArchived) return null;
  return (
    <span className={`${badge} bg-watch-wash text-watch`}>
      <Icon name="archive" size="size-3.5" />
      {words.status.archived}
    </span>
  );
}
