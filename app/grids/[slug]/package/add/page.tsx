import { type Metadata } from "next";
import { editedGrid } from "@/app/grids/edited";
import { ErrorSummary } from "@/components/forms/error-summary";
import { ChoiceList } from "@/components/grids/edit/choice-list";
import { EditFrame } from "@/components/grids/edit/edit-frame";
import "@/components/grids/edit/edit.css";
import { FindForm } from "@/components/ui/find-form";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams, readSearchText } from "@/lib/search-params";
import { formState } from "@/server/forms/state";
import { searchPackagesFor } from "@/server/grids/choices";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const say = words.gridEdit;

export const metadata: Metadata = { title: say.addPackage, robots: "noindex" };

export default async function AddGridPackagePage({ params, searchParams }: Props) {
  const grid = await editedGrid((await params).slug, paths.addGridPackage);
  const state = formState();
  const { text } = readSearchText(state?.values.q?.[0] ?? (await searchParams).q);
  const action = paths.addGridPackage(grid.slug);
  return (
    <EditFrame grid={grid} title={say.addPackage} lead={say.addPackageLead(grid.title)}>
      <div className="grid gap-4">
        <ErrorSummary state={state} />
        <FindForm
          action={action}
          label={say.findPackages}
          text={text}
          submit={say.find}
          className="max-w-2xl"
        />
        {text && (
          <ChoiceList
            choices={await searchPackagesFor(grid.id, text)}
            hrefOf={({ slug }) => paths.package(slug)}
            wayOf={({ id, isIn }) =>
              isIn ? { why: say.isIn } : { action, fields: { package: String(id), q: text } }
            }
          />
        )}
        <p className="flex flex-wrap gap-x-6">
          <a className="link" href={paths.addPackage()} data-may="package.add">
            {say.newPackage}
          </a>
          <a className="link" href={paths.grid(grid.slug)}>
            {say.backToGrid}
          </a>
        </p>
      </div>
    </EditFrame>
  );
}
