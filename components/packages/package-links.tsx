import { type ReactNode } from "react";
import { ExternalLink } from "@/components/ui/external-link";
import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { displayUrl, externalUrl } from "@/lib/external-url";
import { paths } from "@/lib/paths";
import { findRepositoryHost } from "@/lib/repository-host";
import { readRegistryEntry } from "@/server/packages/registry-entry";
import { type PackagePageRow } from "@/server/packages/page-row";

type ItemProps = { icon: "repository" | "index" | "docs"; label: string; address: string; missing: string };

/** A place of the package elsewhere. An address that no link may lead to is shown as the text it is. */
function LinkItem({ icon, label, address, missing }: ItemProps) {
  const href = externalUrl(address);
  let where: ReactNode = missing;
  if (href) where = displayUrl(href);
  else if (address.trim()) where = address;
  return (
    <li className="flex min-w-0 gap-2.5 pr-4">
      <Icon name={icon} className="text-ink-soft mt-1" />
      <div className="min-w-0">
        {href ? <ExternalLink address={address}>{label}</ExternalLink> : <span>{label}</span>}
        <p
          className="text-ink-soft line-clamp-2 text-sm wrap-anywhere"
          title={address || undefined}
          dir="auto"
        >
          {where}
        </p>
      </div>
    </li>
  );
}

/** Repository, entry in the package index, documentation, API: links where there are addresses, reasons where not. */
export function PackageLinks({ entry }: { entry: PackagePageRow }) {
  const host = findRepositoryHost(entry.repositoryUrl, entry.forge);
  const api = paths.apiPackage(entry.id);
  const registry = readRegistryEntry(entry.registryUrl);
  return (
    <ul aria-label={words.package.links} className="mt-5 grid gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
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
        missing={entry.documentationUrl === null ? words.missing.notKnown : words.missing.noDocumentation}
      />
      <li className="flex min-w-0 gap-2.5 pr-4">
        <Icon name="api" className="text-ink-soft mt-1" />
        <div className="min-w-0">
          <a className="link" href={api}>
            {words.package.json}
          </a>
          <p className="text-ink-soft text-sm wrap-anywhere">{api}</p>
        </div>
      </li>
    </ul>
  );
}
