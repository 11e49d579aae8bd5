import { iconShapes } from "@/components/ui/icon-shapes";
import { words } from "@/components/words";
import { markup } from "@/lib/markup";
import { type Participant } from "@/lib/participants";
import { paths } from "@/lib/paths";
import { type RepositoryHost } from "@/lib/repository-host";

type Host = RepositoryHost | null;
type Props = {
  participants: Participant[];
  host: Host;
  /** Who has an account here: see `PackagePageRow`. */
  profiles: ReadonlyMap<string, string>;
};

const botMark = markup`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" class="size-4"><path d="${iconShapes.bot}"/></svg>`;

const avatar = ({ isBot, initials }: Participant) =>
  isBot
    ? markup`<span aria-hidden="true" class="avatar" data-bot="">${botMark}</span>`
    : markup`<span aria-hidden="true" class="avatar">${initials}</span>`;

/** A name that says so itself needs no second word for eyes. */
const bot = ({ name, isBot }: Participant) =>
  isBot && markup`<span class="${/bot/i.test(name) ? "sr-only" : "bot"}">${words.package.bot}</span>`;

/** To who they are here, which leads on to their host; otherwise to the host. */
function link(name: string, { host, profiles }: Props) {
  const account = profiles.get(name.toLowerCase());
  if (account !== undefined)
    return markup`<a href="${paths.profile(account)}" title="${name}" dir="auto">${name}</a>`;
  const href = host?.profileUrl(name);
  return href
    ? markup`<a href="${href}" title="${name}" rel="noopener nofollow" dir="auto">${name}</a>`
    : markup`<span title="${name}" dir="auto">${name}</span>`;
}

/**
 * People and bots in columns, each linked to their profile here or their page on the repository's host where there is one.
 * There may be hundreds: as a string, since each element of React is paid for twice.
 */
export function ParticipantList(props: Props) {
  const items = props.participants.map(
    (person) => markup`<li>${avatar(person)}${link(person.name, props)}${bot(person) || null}</li>`,
  );
  return <ul className="people" dangerouslySetInnerHTML={{ __html: markup`${items}`.text }} />;
}
