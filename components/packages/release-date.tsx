import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatMonth, monthAttribute } from "@/lib/dates";
import { type PackagePageRow } from "@/server/packages/page-row";

type Props = Pick<PackagePageRow, "latestRelease" | "registryVersion">;

/** When the latest version came out, no more exactly than it is known. */
export function ReleaseDate({ latestRelease, registryVersion }: Props) {
  const isSame = registryVersion === null || latestRelease?.version === registryVersion;
  if (!latestRelease?.releasedAt || !isSame) return words.package.releaseDateUnknown;
  const { releasedAt, releasedPrecision } = latestRelease;
  if (releasedPrecision !== "month") {
    return (
      <>
        {words.package.released} <Time at={releasedAt} />
      </>
    );
  }
  return (
    <time dateTime={monthAttribute(releasedAt)}>{words.package.releasedIn(formatMonth(releasedAt))}</time>
  );
}
