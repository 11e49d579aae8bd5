import { type Metadata } from "next";
import { editedGrid } from "@/app/grids/edited";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { EditFrame } from "@/components/grids/edit/edit-frame";
import { FeatureFields } from "@/components/grids/edit/feature-fields";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const say = words.gridEdit;

export const metadata: Metadata = { title: say.addFeature, robots: "noindex" };

export default async function AddFeaturePage({ params }: { params: Promise<{ slug: string }> }) {
  const grid = await editedGrid((await params).slug, paths.addFeature);
  const state = formState();
  return (
    <EditFrame grid={grid} title={say.addFeatureTitle(grid.title)}>
      <FormBox action={paths.addFeature(grid.slug)} state={state}>
        <FeatureFields state={state} />
        <SubmitButton>{say.addFeatureSubmit}</SubmitButton>
      </FormBox>
    </EditFrame>
  );
}
