import { words } from "@/components/words";
import { type PackageCardRow } from "@/server/packages/select";
import { PackageRow, rowColumns } from "./package-row";

/** Rows of packages with their figures in columns; the heads are for eyes, each row names its own figures. */
export function PackageList({ items }: { items: PackageCardRow[] }) {
  return (
    <div>
      <div
        aria-hidden="true"
        className={`border-rule text-ink-soft hidden gap-x-6 border-b pb-1.5 text-xs lg:grid ${rowColumns}`}
      >
        <span>{words.list.package}</span>
        <span className="text-right">{words.list.activity}</span>
        <span className="text-right">{words.list.stars}</span>
        <span className="text-right">{words.list.version}</span>
        <span className="text-right">{words.list.lastCommit}</span>
      </div>
      <ul className="max-lg:border-rule max-lg:border-t">
        {items.map((entry) => (
          <PackageRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  );
}
