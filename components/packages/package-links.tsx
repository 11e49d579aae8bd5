import { ExternalLink } from "@/components/ui/external-link";
import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { externalUrl } from "@/lib/external-url";
import { paths } from "@/lib/paths";
import { findRepositoryHost } from "@/lib/repository-host";
import { type PackagePageRow } from "@/server/packages/page-row";
import { readRegistryEntry } from "@/server/packages/registry-entry";

type ItemProps = { icon: "repository" | "index" | "docs"; label: string; address: string; missing: string };

/** A place of the package elsewhere. An address that no link may lead to is shown as the text it is. */
function LinkItem({ icon, label, address, missing }: ItemProps) {
  const href = externalUrl(address);
  const isLinked = href !== null;
  return (
    <li title={address || undefined}>
      <Icon name={icon} />
      {isLinked && <ExternalLink address={address}>{label}</ExternalLink>}
      {!isLinked && address.trim() && (
        <span dir="auto">
          {label}: {address}
        </span>
      )}
      {!isLinked && !address.trim() && <span>{missing}</span>}
    </li>
  );
}

/** Repository, entry in the package index, documentation, API: links where there are addresses, reasons where not. */
export function PackageLinks({ entry }: { entry: PackagePageRow }) {
  const host = findRepositoryHost(entry.repositoryUrl, entry.forge);
  const registry = readRegistryEntry(entry.registryUrl);
  return (
    <ul aria-label={words.package.links} className="link-row">
      <LinkItem
        icon="repository"
        label={host ? words.package.repositoryOn(host.name) : words.package.repository}
        address={entry.repositoryUrl}
        missing={words.missing.noRepository}
      />
      <LinkItem
        icon="index"
        label={words.package.registryEntry}
        address={registry?.href ?? entry.registryUrl}
        missing={words.missing.noRegistryEntry}
      />
      <LinkItem
        icon="docs"
        label={words.package.documentation}
        address={entry.documentationUrl ?? ""}
        missing={
          entry.documentationUrl === null ? words.package.documentationUnknown : words.missing.noDocumentation
        }
      />
      <li>
        <Icon name="api" />
        <a className="link" href={paths.apiPackage(entry.id)}>
          {words.package.json}
        </a>
      </li>
    </ul>
  );
}
