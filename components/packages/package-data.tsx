import { catalogue } from "@/catalogue.config";
import { JsonLd } from "@/components/layout/json-ld";
import { externalUrl } from "@/lib/external-url";
import { statedLicence } from "@/lib/licence";
import { paths } from "@/lib/paths";
import { publicAddress } from "@/server/public-address";
import { type PackagePageRow } from "@/server/packages/page-row";

/** A package for programs: what it is, where its source is, and under which licence. */
export function PackageData({ entry }: { entry: PackagePageRow }) {
  const repository = externalUrl(entry.repositoryUrl);
  const licence = statedLicence(entry);
  const version = entry.registryVersion ?? entry.latestRelease?.version;
  const { framework } = catalogue;
  return (
    <JsonLd
      data={{
        "@context": "https://schema.org",
        "@type": "SoftwareSourceCode",
        name: entry.title,
        url: publicAddress(paths.package(entry.slug)),
        image: publicAddress(paths.card(paths.package(entry.slug))),
        programmingLanguage: framework.language,
        runtimePlatform: framework.name,
        ...(entry.description && { description: entry.description }),
        ...(repository && { codeRepository: repository }),
        ...(licence && { license: licence }),
        ...(version && { version }),
        ...(entry.lastCommitAt && { dateModified: entry.lastCommitAt.toISOString() }),
      }}
    />
  );
}
