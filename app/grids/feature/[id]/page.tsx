import { type Metadata } from "next";
import { editedFeature } from "@/app/grids/edited";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { EditFrame } from "@/components/grids/edit/edit-frame";
import { FeatureFields } from "@/components/grids/edit/feature-fields";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const say = words.gridEdit;

export const metadata: Metadata = { title: say.edit, robots: "noindex" };

export default async function EditFeaturePage({ params }: { params: Promise<{ id: string }> }) {
  const feature = await editedFeature((await params).id, paths.editFeature);
  const state = formState();
  return (
    <EditFrame grid={feature.grid} title={say.editFeature(feature.title)}>
      <FormBox action={paths.editFeature(feature.id)} state={state} hidden={{ version: feature.version }}>
        <FeatureFields state={state} stored={feature} />
        <ReasonField state={state} />
        <SubmitButton>{say.saveFeature}</SubmitButton>
      </FormBox>
      <a className="link mt-6 inline-block" href={paths.deleteFeature(feature.id)}>
        {say.deleteOf(feature.title)}
      </a>
    </EditFrame>
  );
}
