import { type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type PackagePageRow } from "@/server/packages/page-row";

type Status = Pick<PackagePageRow, "archivedAt" | "deprecatedAt" | "hiddenAt" | "replacedBy">;

function Replacement({ replacedBy }: Pick<Status, "replacedBy">) {
  if (!replacedBy || replacedBy.deletedAt) return words.status.noReplacement;
  return (
    <>
      {words.status.useInstead}{" "}
      <a className="link font-medium" href={paths.package(replacedBy.slug)}>
        <bdi>{replacedBy.title}</bdi>
      </a>
    </>
  );
}

type NoticeProps = {
  tone: "bad" | "watch";
  icon: "warning" | "archive" | "hidden";
  title: string;
  children: ReactNode;
};

const tones = { bad: "bg-bad-wash border-bad", watch: "bg-watch-wash border-watch" };
const marks = { bad: "text-bad", watch: "text-watch" };

function Notice({ tone, icon, title, children }: NoticeProps) {
  return (
    <div className={`flex gap-3 rounded-md border-l-4 px-4 py-3 ${tones[tone]}`}>
      <Icon name={icon} size="size-5" className={`mt-0.5 ${marks[tone]}`} />
      <p>
        <strong className={`font-semibold ${marks[tone]}`}>{title}.</strong> {children}
      </p>
    </div>
  );
}

/** Warns before anybody decides for what is no longer kept. An entry can be deprecated and archived at once. */
export function StatusNotice({ archivedAt, deprecatedAt, hiddenAt, replacedBy }: Status) {
  const isReplaced = replacedBy !== null && !replacedBy.deletedAt;
  if (!archivedAt && !deprecatedAt && !hiddenAt && !isReplaced) return null;
  const isReplacementSaidAbove = deprecatedAt !== null;
  return (
    <div className="mb-5 grid gap-2">
      {hiddenAt && (
        <Notice tone="watch" icon="hidden" title={words.status.hidden}>
          {words.status.hiddenSince} <Time at={hiddenAt} isAbsolute />. {words.status.hiddenMeans}
        </Notice>
      )}
      {deprecatedAt && (
        <Notice tone="bad" icon="warning" title={words.status.deprecated}>
          {words.status.deprecatedSince} <Time at={deprecatedAt} isAbsolute />.{" "}
          <Replacement replacedBy={replacedBy} />
        </Notice>
      )}
      {archivedAt && (
        <Notice tone="watch" icon="archive" title={words.status.archived}>
          {words.status.archivedSince} <Time at={archivedAt} isAbsolute />.{" "}
          {!isReplacementSaidAbove && isReplaced && <Replacement replacedBy={replacedBy} />}
        </Notice>
      )}
      {!deprecatedAt && !archivedAt && isReplaced && (
        <Notice tone="watch" icon="warning" title={words.status.replaced}>
          <Replacement replacedBy={replacedBy} />
        </Notice>
      )}
    </div>
  );
}
