import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { GridFields } from "@/components/grids/edit/grid-fields";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const say = words.gridEdit;

export const metadata: Metadata = { title: say.add, robots: "noindex" };

export default async function AddGridPage() {
  await requireViewer(paths.addGrid(), "grid.add");
  const state = formState();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.grids(), label: words.site.grids }]} />
      <PageHeading title={say.add}>{say.addLead}</PageHeading>
      <FormBox action={paths.addGrid()} state={state}>
        <GridFields state={state} />
        <SubmitButton>{say.addSubmit}</SubmitButton>
      </FormBox>
    </>
  );
}
