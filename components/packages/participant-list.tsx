import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { type Participant } from "@/lib/participants";
import { type RepositoryHost } from "@/lib/repository-host";

type Host = RepositoryHost | null;

function Avatar({ participant: { isBot, initials } }: { participant: Participant }) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-7 shrink-0 place-items-center text-xs font-medium ${isBot ? "bg-sunken text-ink-soft rounded-sm" : "bg-accent-wash text-accent-strong rounded-full"}`}
    >
      {isBot ? <Icon name="bot" /> : initials}
    </span>
  );
}

function ParticipantItem({ participant, host }: { participant: Participant; host: Host }) {
  const { name, isBot } = participant;
  const href = host?.profileUrl(name);
  return (
    <li className="flex min-w-0 items-center gap-2">
      <Avatar participant={participant} />
      <span className="min-w-0 truncate" title={name}>
        {href ? (
          <a href={href} rel="noopener nofollow" className="name font-normal">
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
      </span>
      {isBot && (
        // A name that says it needs no second word for eyes.
        <span
          className={
            /bot/i.test(name) ? "sr-only" : "border-rule text-ink-soft rounded-sm border px-1 text-xs"
          }
        >
          {words.package.bot}
        </span>
      )}
    </li>
  );
}

/** People and bots in columns, each linked to their page on the repository's host where there is one. */
export function ParticipantList({ participants, host }: { participants: Participant[]; host: Host }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-x-4 gap-y-2.5">
      {participants.map((participant) => (
        <ParticipantItem key={participant.name} participant={participant} host={host} />
      ))}
    </ul>
  );
}
