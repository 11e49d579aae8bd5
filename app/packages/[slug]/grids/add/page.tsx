import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { requireViewer } from "@/app/require-viewer";
import { ChoiceList } from "@/components/grids/edit/choice-list";
import "@/components/grids/edit/edit.css";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { FindForm } from "@/components/ui/find-form";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams, readSearchText } from "@/lib/search-params";
import { findPackageToPut, searchGridsFor } from "@/server/grids/choices";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const say = words.gridEdit;

export const metadata: Metadata = { title: say.addToGrid, robots: "noindex" };

/** Grids to put a package into. The buttons send to the grids' own address. */
export default async function AddToGridPage({ params, searchParams }: Props) {
  const { slug } = await params;
  await requireViewer(paths.addToGrid(slug), "grid.edit");
  const entry = await findPackageToPut(slug);
  if (!entry) return renamedOrNotFound("package", slug, paths.addToGrid);
  const { text } = readSearchText((await searchParams).q);
  const fields = { package: String(entry.id), from: "package" };
  return (
    <article data-subject={`package=${entry.slug}`}>
      <Breadcrumbs
        trail={[
          { href: paths.packages(), label: words.site.packages },
          { href: paths.package(entry.slug), label: entry.title },
        ]}
      />
      <PageHeading title={say.addToGridTitle(entry.title)}>{say.addToGridLead}</PageHeading>
      <FindForm
        action={paths.addToGrid(entry.slug)}
        label={say.findGrids}
        text={text}
        submit={say.find}
        className="mb-4 max-w-2xl"
      />
      {text && (
        <ChoiceList
          choices={await searchGridsFor(entry.id, text)}
          hrefOf={(grid) => paths.grid(grid.slug)}
          wayOf={(grid) =>
            grid.isIn
              ? { why: say.isIn }
              : grid.isLocked
                ? { why: say.isLockedChoice }
                : { action: paths.addGridPackage(grid.slug), fields }
          }
        />
      )}
      <a className="link mt-4 inline-block" href={paths.addGrid()} data-may="grid.add">
        {say.add}
      </a>
    </article>
  );
}
