import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { readParticipants } from "@/lib/participants";
import { findRepositoryHost } from "@/lib/repository-host";
import { type PackagePageRow } from "@/server/packages/page-row";
import { ParticipantList } from "./participant-list";

const SHOWN = 30;

/** Who worked on it: the thirty most active at once, the others behind a fold that needs no script. */
export function ParticipantsSection({ entry }: { entry: PackagePageRow }) {
  const participants = readParticipants(entry.participants);
  const host = findRepositoryHost(entry.repositoryUrl, entry.forge);
  const more = participants.slice(SHOWN);
  const isWhole = entry.participantsComplete;
  const count = formatInteger(participants.length);
  return (
    <Section
      id="participants"
      title={words.package.participants}
      aside={
        participants.length > 0 && (
          <span className="text-ink-soft tabular-nums">{isWhole ? count : words.package.atLeast(count)}</span>
        )
      }
    >
      {participants.length === 0 && <p className="text-ink-soft">{words.package.noParticipants}</p>}
      <ParticipantList participants={participants.slice(0, SHOWN)} host={host} profiles={entry.profiles} />
      {more.length > 0 && (
        <details className="mt-3">
          <summary className="text-accent hover:text-accent-strong w-fit py-1.5">
            {words.package.moreParticipants(more.length)}
          </summary>
          <div className="mt-2">
            <ParticipantList participants={more} host={host} profiles={entry.profiles} />
          </div>
        </details>
      )}
      {!isWhole && <p className="text-ink-soft mt-3 text-sm">{words.package.participantsIncomplete}</p>}
    </Section>
  );
}
