import { iconShapes } from "@/components/ui/icon-shapes";
import { words } from "@/components/words";
import { markup } from "@/lib/markup";
import { type Participant } from "@/lib/participants";
import { type RepositoryHost } from "@/lib/repository-host";

type Host = RepositoryHost | null;

const botMark = markup`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" class="size-4"><path d="${iconShapes.bot}"/></svg>`;

const avatar = ({ isBot, initials }: Participant) =>
  isBot
    ? markup`<span aria-hidden="true" class="avatar" data-bot="">${botMark}</span>`
    : markup`<span aria-hidden="true" class="avatar">${initials}</span>`;

/** A name that says so itself needs no second word for eyes. */
const bot = ({ name, isBot }: Participant) =>
  isBot && markup`<span class="${/bot/i.test(name) ? "sr-only" : "bot"}">${words.package.bot}</span>`;

function item(participant: Participant, host: Host) {
  const { name } = participant;
  const href = host?.profileUrl(name);
  const shown = href
    ? markup`<a href="${href}" title="${name}" rel="noopener nofollow" dir="auto">${name}</a>`
    : markup`<span title="${name}" dir="auto">${name}</span>`;
  return markup`<li>${avatar(participant)}${shown}${bot(participant) || null}</li>`;
}

/**
 * People and bots in columns, each linked to their page on the repository's host where there is one. There may be
 * hundreds: as a string, since each element of React is paid for twice.
 */
export function ParticipantList({ participants, host }: { participants: Participant[]; host: Host }) {
  const items = markup`${participants.map((participant) => item(participant, host))}`;
  return <ul className="people" dangerouslySetInnerHTML={{ __html: items.text }} />;
}
