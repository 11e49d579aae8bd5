import { type ReactNode } from "react";
import { catalogue } from "@/catalogue.config";
import { ExternalLink } from "@/components/ui/external-link";
import { Cell, NarrowTable, Row } from "@/components/ui/folding-table";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { displayUrl, externalUrl } from "@/lib/external-url";
import { paths } from "@/lib/paths";
import { reportLink } from "@/lib/report-link";
import { type PackagePageRow, type SourceRow } from "@/server/packages/page-row";
import { readRegistryEntry } from "@/server/packages/registry-entry";
import { publicAddress } from "@/server/public-address";
import { OverrideList } from "./override-list";

/** More of an error tells a reader nothing. */
const MOST_LETTERS = 200;

function Origin({ kind, origin }: SourceRow) {
  const href = externalUrl(origin);
  if (href) return <ExternalLink address={origin}>{displayUrl(href)}</ExternalLink>;
  if (kind === "import") return origin ? words.sources.imported(origin) : words.sources.anImport;
  return origin;
}

function Failure({ failures, lastError, lastErrorAt }: SourceRow) {
  if (failures === 0) return null;
  return (
    <p className="text-bad">
      {words.sources.failed(failures)}
      {lastErrorAt && (
        <>
          , {words.sources.failedLast} <Time at={lastErrorAt} />
        </>
      )}
      {lastError && `: ${lastError.slice(0, MOST_LETTERS)}`}
    </p>
  );
}

function SourceTable({ sources }: { sources: readonly SourceRow[] }) {
  if (sources.length === 0) return <p>{words.sources.noSource}</p>;
  return (
    <NarrowTable heads={[words.sources.facts, words.sources.source, words.sources.read]}>
      {sources.map((source) => (
        <Row key={source.kind}>
          <Cell>{words.sources.kinds[source.kind]}</Cell>
          <Cell>
            <Origin {...source} />
          </Cell>
          <Cell>
            {source.fetchedAt ? <Time at={source.fetchedAt} /> : words.sources.never}
            <Failure {...source} />
          </Cell>
        </Row>
      ))}
    </NarrowTable>
  );
}

function Way({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      {text} {children}
    </li>
  );
}

/** How a wrong fact is put right: where it comes from, or with those who run the site. */
function Corrections({ entry }: { entry: PackagePageRow }) {
  const { sources } = words;
  const address = paths.package(entry.slug);
  const report = reportLink(catalogue.operator.reports || catalogue.operator.contact, {
    title: sources.reportSubject(entry.title),
    body: sources.reportBody(publicAddress(address) ?? address),
  });
  const registry = readRegistryEntry(entry.registryUrl);
  return (
    <>
      <p className="mt-4 font-semibold">{sources.wrong}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {externalUrl(entry.repositoryUrl) && (
          <Way text={sources.atRepository}>
            <ExternalLink address={entry.repositoryUrl}>{displayUrl(entry.repositoryUrl)}</ExternalLink>
          </Way>
        )}
        {registry?.href && (
          <Way text={sources.atRegistry}>
            <ExternalLink address={registry.href}>{displayUrl(registry.href)}</ExternalLink>
          </Way>
        )}
        <Way text={sources.here}>
          <a className="link" href={paths.editPackage(entry.slug)} rel="nofollow">
            {sources.edit}
          </a>
          {report && (
            <>
              {" "}
              ·{" "}
              <a className="link" href={report} rel="nofollow">
                {sources.report}
              </a>
            </>
          )}
        </Way>
      </ul>
    </>
  );
}

/** Each source with its age and its last failure, and how what is wrong is put right. Closed until it is asked for. */
export function SourcesSection({ entry }: { entry: PackagePageRow }) {
  return (
    <details className="border-hairline border-y text-sm">
      <summary className="py-2.5 font-semibold">{words.sources.title}</summary>
      {/* A link to a part of what is closed opens it. */}
      <div id="sources" className="text-ink-soft pb-4">
        <SourceTable sources={entry.sources} />
        <OverrideList overrides={entry.overrides} />
        <Corrections entry={entry} />
      </div>
    </details>
  );
}
