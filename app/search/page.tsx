import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { SearchForm } from "@/components/layout/search-form";
import { hrefOf } from "@/components/packages/filters/list-address";
import { Results } from "@/components/search/results";
import { searchAddress } from "@/components/search/search-address";
import { SearchExamples } from "@/components/search/search-examples";
import { words } from "@/components/words";
import { readPackageFilters } from "@/lib/package-filters";
import { paths } from "@/lib/paths";
import { MAX_TEXT_LENGTH, type RawSearchParams, readSearchText } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findSearchPage } from "@/server/search/page";

type Props = { searchParams: Promise<RawSearchParams> };

/** The field shows the whole text; a heading of several lines would not say more. */
const MAX_TITLE_CHARACTERS = 60;

function titleOf(text: string): string {
  if (text === "") return words.search.title;
  const characters = [...text];
  const isLong = characters.length > MAX_TITLE_CHARACTERS;
  return words.search.titleFor(isLong ? `${characters.slice(0, MAX_TITLE_CHARACTERS).join("")}…` : text);
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filters = readPackageFilters(await searchParams, searchAddress.usual);
  return {
    title: titleOf(filters.text),
    description: words.search.lead,
    robots: "noindex",
    ...canonical(hrefOf(searchAddress, filters)),
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const raw = await searchParams;
  const filters = readPackageFilters(raw, searchAddress.usual);
  const { text, isCut } = readSearchText(raw.q);
  const page = text ? await findSearchPage(filters) : null;
  if (filters.page > (page?.packages.pageCount ?? 1)) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={titleOf(text)}>{page ? undefined : words.search.lead}</PageHeading>
      <div className="own-search max-w-2xl">
        <SearchForm id="search" label={words.site.searchLabel} text={text} />
      </div>
      {isCut && <p className="text-watch mt-2 text-sm">{words.search.cut(MAX_TEXT_LENGTH)}</p>}
      {page ? <Results page={page} filters={filters} /> : <SearchExamples />}
    </>
  );
}
