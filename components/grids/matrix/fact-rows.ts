import { catalogue } from "@/catalogue.config";
import { readPopularity, whyNotStated, whyNoVersion } from "@/components/packages/facts";
import { words } from "@/components/words";
import { statedLicence } from "@/lib/licence";
import { markup, type Markup } from "@/lib/markup";
import { paths } from "@/lib/paths";
import { type GridColumn } from "@/server/grids/comparison-rows";
import { readRegistryEntry } from "@/server/packages/registry-entry";
import { gradeOf } from "@/lib/score/score-of";
import { statedVersions, withoutMajors } from "@/lib/products/versions";
import { figure, missing, outsideLink } from "./pieces";
import { type MatrixRow } from "./row";

/** Versions shown before the older ones are only counted. */
const VERSIONS_SHOWN = 5;
/** A longer description is cut by the style sheet, and whole on hover. */
const LONG = 140;

const prefixOf = (role: "framework" | "language") =>
  catalogue.axes.find((axis) => axis.role === role)?.classifierPrefix ?? "";
const FRAMEWORK = prefixOf("framework");
const LANGUAGE = prefixOf("language");

const versions = (classifiers: readonly string[], prefix: string): string[] =>
  withoutMajors(statedVersions(classifiers, prefix)).reverse();

function versionCell(column: GridColumn, prefix: string, otherwise: string | null): Markup {
  const stated = versions(column.classifiers, prefix);
  if (stated.length === 0)
    return otherwise ? markup`<code>${otherwise}</code>` : missing(whyNotStated(column));
  const older = stated.length - VERSIONS_SHOWN;
  return markup`<code>${stated.slice(0, VERSIONS_SHOWN).join(", ")}</code>${older > 0 && ` ${words.grids.older(older)}`}`;
}

function statusCell({ archivedAt, deprecatedAt, latestRelease }: GridColumn): Markup {
  if (deprecatedAt) return markup`<b class="n">${words.status.deprecated}</b>`;
  if (archivedAt) return markup`<b class="w">${words.status.archived}</b>`;
  const status = latestRelease?.developmentStatus ?? 0;
  const stated = words.grids.developmentStatus[status];
  return status > 0 && stated ? markup`${stated}` : missing(words.grids.developmentStatus[0]);
}

function linksCell({ repositoryUrl, registryUrl, documentationUrl }: GridColumn): Markup {
  const links = [
    outsideLink(repositoryUrl, words.grids.repository),
    outsideLink(readRegistryEntry(registryUrl)?.href, words.grids.index),
    outsideLink(documentationUrl, words.grids.documentation),
  ].filter((link) => link !== null);
  return links.length > 0 ? markup`<div>${links}</div>` : missing(words.grids.noLinks);
}

const descriptionCell = ({ description }: GridColumn): Markup => {
  const text = description.trim();
  if (!text) return missing(words.package.noDescription);
  return text.length > LONG
    ? markup`<p dir="auto" title="${text}">${text}</p>`
    : markup`<p dir="auto">${text}</p>`;
};

/** Rows that every grid has, filled from what is known of the packages. */
export const factRows: readonly MatrixRow[] = [
  { key: "description", title: words.grids.descriptionRow, cell: descriptionCell },
  { key: "status", title: words.grids.status, cell: statusCell },
  {
    key: "score",
    title: words.grids.score,
    cell: ({ score, slug }) =>
      score === null
        ? markup`<a href="${paths.packageRules(slug)}"><em>${words.score.grades.unknown}</em></a>`
        : markup`<a href="${paths.packageRules(slug)}">${score}</a> <em class="${gradeOf(score)}">${words.score.grades[gradeOf(score)]}</em>`,
    says: ({ score }) => String(score ?? words.score.grades.unknown),
  },
  {
    key: "version",
    title: words.package.version,
    cell: (column) =>
      column.registryVersion ? markup`<code>${column.registryVersion}</code>` : missing(whyNoVersion(column)),
  },
  {
    key: "licence",
    title: words.package.licence,
    cell: (column) => {
      const licence = statedLicence(column);
      return licence ? markup`<span>${licence}</span>` : missing(whyNotStated(column));
    },
  },
  {
    key: "framework",
    title: words.grids.frameworkRow,
    cell: (column) => versionCell(column, FRAMEWORK, null),
  },
  {
    key: "language",
    title: words.grids.languageRow,
    cell: (column) => versionCell(column, LANGUAGE, column.requiresRuntime?.trim() ?? null),
  },
  {
    key: "stars",
    title: words.package.stars,
    cell: (column) => figure(readPopularity(column).stars, words.missing.notKnown),
  },
  {
    key: "forks",
    title: words.package.forks,
    cell: (column) => figure(readPopularity(column).forks, words.missing.notKnown),
  },
  {
    key: "downloads",
    title: words.package.downloads,
    cell: ({ downloadsPerMonth }) => figure(downloadsPerMonth, words.missing.notKnown),
  },
  {
    key: "usage",
    title: words.grids.usage,
    cell: ({ usageCount }) => markup`${words.grids.users(usageCount)}`,
  },
  {
    key: "links",
    title: words.grids.links,
    cell: linksCell,
    says: (column) => linksCell(column).text.replace(/<[^>]*>/g, " "),
  },
];
