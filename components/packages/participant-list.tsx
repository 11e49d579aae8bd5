import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { type Participant } from "@/lib/participants";
import { type RepositoryHost } from "@/lib/repository-host";

type Host = RepositoryHost | null;

function Avatar({ isBot, initials }: Participant) {
  return (
    <span aria-hidden="true" className="avatar" data-bot={isBot ? "" : undefined}>
      {isBot ? <Icon name="bot" /> : initials}
    </span>
  );
}

/** A name that says so itself needs no second word for eyes. */
function BotMark({ name }: Pick<Participant, "name">) {
  const isSaid = /bot/i.test(name);
  return (
    <span className={isSaid ? "sr-only" : "border-rule text-ink-soft rounded-sm border px-1 text-xs"}>
      {words.package.bot}
    </span>
  );
}

function ParticipantItem({ participant, host }: { participant: Participant; host: Host }) {
  const { name, isBot } = participant;
  const href = host?.profileUrl(name);
  return (
    <li>
      <Avatar {...participant} />
      {href ? (
        <a href={href} title={name} rel="noopener nofollow" dir="auto">
          {name}
        </a>
      ) : (
        <span title={name} dir="auto">
          {name}
        </span>
      )}
      {isBot && <BotMark name={name} />}
    </li>
  );
}

/** People and bots in columns, each linked to their page on the repository's host where there is one. */
export function ParticipantList({ participants, host }: { participants: Participant[]; host: Host }) {
  return (
    <ul className="people">
      {participants.map((participant) => (
        <ParticipantItem key={participant.name} participant={participant} host={host} />
      ))}
    </ul>
  );
}
