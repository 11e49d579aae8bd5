import { Cell, NarrowTable, Row, RowHead } from "@/components/ui/folding-table";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatMonth, monthAttribute } from "@/lib/dates";
import { readLicence } from "@/lib/licence";
import { isPreRelease } from "@/lib/versions";
import { type ReleaseRow } from "@/server/releases/queries";
import { readRange } from "./facts";

type Props = {
  releases: readonly ReleaseRow[];
  /** The version that the index names as the latest. */
  latest: string | null;
  /** All that is known, where there is room for it. */
  isFull?: boolean;
};

function Released({ releasedAt, releasedPrecision }: ReleaseRow) {
  if (!releasedAt) return <Cell data-missing="">{words.releases.notKnown}</Cell>;
  return (
    <Cell>
      {releasedPrecision === "month" ? (
        <time dateTime={monthAttribute(releasedAt)}>{formatMonth(releasedAt)}</time>
      ) : (
        <Time at={releasedAt} isAbsolute />
      )}
    </Cell>
  );
}

function Mark({ tone, children }: { tone: "good" | "watch" | "bad"; children: string }) {
  return <b className={`mark-${tone}`}>{children}</b>;
}

function Marks({ release, latest }: { release: ReleaseRow; latest: string | null }) {
  const { version, isYanked, yankedReason } = release;
  return (
    <>
      {version === latest && <Mark tone="good">{words.releases.latest}</Mark>}
      {isPreRelease(version) && <Mark tone="watch">{words.releases.preRelease}</Mark>}
      {isYanked && (
        <Mark tone="bad">
          {yankedReason?.trim() ? words.releases.yankedBecause(yankedReason.trim()) : words.releases.yanked}
        </Mark>
      )}
    </>
  );
}

type StatedProps = { text: string | null | undefined; isKnown?: boolean };

/** What the index states of it, or quieter that it does not, or that nobody knows. */
function Stated({ text, isKnown = true }: StatedProps) {
  if (text) return <Cell>{text}</Cell>;
  return <Cell data-missing="">{isKnown ? words.releases.notStated : words.releases.notKnown}</Cell>;
}

function Release({
  release,
  latest,
  isFull,
}: {
  release: ReleaseRow;
  latest: string | null;
  isFull: boolean;
}) {
  const { version, licence, developmentStatus, requiresRuntime } = release;
  return (
    <Row id={isFull ? `v${version}` : undefined}>
      <RowHead>
        {version}
        <Marks release={release} latest={latest} />
      </RowHead>
      <Released {...release} />
      <Stated text={readLicence(licence)} isKnown={licence !== null} />
      <Stated text={words.releases.statuses[developmentStatus]} />
      {isFull && <Stated text={readRange(requiresRuntime ?? "")} isKnown={requiresRuntime !== null} />}
    </Row>
  );
}

const { version, released, licence, status } = words.releases;
const heads = [version, released, licence, status];

/** Releases as a table, the latest version first. Dates are absolute: they are compared with each other. */
export function ReleaseTable({ releases, latest, isFull = false }: Props) {
  return (
    <NarrowTable heads={isFull ? [...heads, words.releases.requires] : heads}>
      {releases.map((release) => (
        <Release key={release.version} release={release} latest={latest} isFull={isFull} />
      ))}
    </NarrowTable>
  );
}
