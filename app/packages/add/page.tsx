import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { AddForm } from "@/components/packages/form/add-form";
import { AddressStep } from "@/components/packages/form/address-step";
import { SameRepositoryStep } from "@/components/packages/form/same-repository-step";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams } from "@/lib/search-params";
import { may } from "@/server/accounts/policy";
import { formState } from "@/server/forms/state";
import { readAddStep } from "@/server/packages/add-step";
import { listCategoryChoices, listGridChoices } from "@/server/packages/choices";

const say = words.packageForms;

export const metadata: Metadata = { title: say.add, robots: "noindex" };

export default async function AddPackagePage({ searchParams }: { searchParams: Promise<RawSearchParams> }) {
  const query = await searchParams;
  const repository = lastOf(query.repository);
  const viewer = await requireViewer(paths.addPackage(repository), "package.add");
  const state = formState();
  const step = await readAddStep({
    repository,
    isWithout: lastOf(query.without) === "on" || state !== null,
    isAnother: lastOf(query.another) === "on",
    person: viewer.id,
  });
  const grid = lastOf(query.grid);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.packages(), label: words.site.packages }]} />
      <PageHeading title={say.add}>{step.kind === "address" ? say.addLead : undefined}</PageHeading>
      {step.kind === "address" && <AddressStep typed={repository} wrong={step.wrong} grid={grid} />}
      {step.kind === "same" && (
        <SameRepositoryStep entries={step.entries} repository={repository} grid={grid} />
      )}
      {step.kind === "form" && (
        <AddForm
          begun={{ ...step.begun, grid }}
          categories={await listCategoryChoices()}
          grids={may(viewer, "grid.edit") ? await listGridChoices() : null}
          state={state}
        />
      )}
    </>
  );
}
