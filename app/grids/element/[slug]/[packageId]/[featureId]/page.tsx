import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { editedGrid } from "@/app/grids/edited";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { EditFrame } from "@/components/grids/edit/edit-frame";
import { ElementFields } from "@/components/grids/edit/element-fields";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { findEditedElement } from "@/server/grids/element-page";

type Props = { params: Promise<{ slug: string; packageId: string; featureId: string }> };

const say = words.gridEdit;

export const metadata: Metadata = { title: say.edit, robots: "noindex" };

/** A cell. A script shows this form over the cell in the grid itself (components/grids/live/cell-editor.ts). */
export default async function ElementPage({ params }: Props) {
  const { slug, packageId, featureId } = await params;
  const [entryId, rowId] = [readRowId(packageId), readRowId(featureId)];
  const grid = await editedGrid(slug, (now) => paths.element(now, entryId, rowId));
  const cell = await findEditedElement(grid, entryId, rowId);
  if (!cell) notFound();
  const state = formState();
  const { feature, stored } = cell;
  return (
    <EditFrame
      grid={grid}
      isPart={false}
      title={say.cellTitle(feature.title, cell.package.title)}
      lead={feature.description || say.cellLead}
    >
      <FormBox
        action={paths.element(grid.slug, entryId, rowId)}
        state={state}
        hidden={{ version: stored.version }}
        label={say.cellTitle(feature.title, cell.package.title)}
      >
        <ElementFields state={state} stored={stored} />
        <ReasonField state={state} />
        <SubmitButton>{say.saveCell}</SubmitButton>
      </FormBox>
    </EditFrame>
  );
}
