import { words } from "@/components/words";
import { type PackagePageRow } from "@/server/packages/page-row";
import { StatusBadge } from "./status-badge";

/** Name, status and the one line that says what it is. */
export function PackageHeader({ entry }: { entry: PackagePageRow }) {
  return (
    <div className="pt-1.5 pb-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="min-w-0 font-mono text-2xl font-semibold tracking-tight wrap-anywhere">
          <bdi>{entry.title}</bdi>
        </h1>
        <StatusBadge {...entry} />
      </div>
      <p className="text-ink-soft mt-1 w-fit max-w-[80ch]" dir="auto">
        {entry.description.trim() || words.package.noDescription}
      </p>
    </div>
  );
}
