import { ExternalLink } from "@/components/ui/external-link";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { displayUrl, externalUrl } from "@/lib/external-url";
import { type Profile } from "@/server/profiles/queries";

/** Their pages on git hosts, and the links that they gave themselves. */
export function ProfileLinks({ profile }: { profile: Profile }) {
  const email = profile.publicEmail;
  const links = [
    ...profile.accounts.map(({ host, account, url }) => ({
      key: host,
      url,
      label: words.profiles.onHost(host, account),
    })),
    ...profile.links.map(({ id, label, url }) => ({
      key: String(id),
      url,
      label: label.trim() || displayUrl(externalUrl(url) ?? url),
    })),
  ];
  return (
    <Section id="links" title={words.profiles.links} size="small">
      {links.length === 0 && !email && <p className="text-ink-soft">{words.profiles.noLinks}</p>}
      <ul className="grid gap-2">
        {email && (
          <li className="min-w-0">
            <a className="link break-words" href={`mailto:${encodeURIComponent(email)}`}>
              {email}
            </a>
          </li>
        )}
        {links.map(({ key, url, label }) => (
          <li key={key} className="flex min-w-0 items-center gap-2">
            <Icon name="external" className="text-ink-soft" />
            <ExternalLink address={url} className="link min-w-0 break-words">
              <bdi>{label}</bdi>
            </ExternalLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
