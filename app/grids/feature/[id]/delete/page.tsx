import { type Metadata } from "next";
import { editedFeature } from "@/app/grids/edited";
import { Confirmation } from "@/components/grids/edit/confirmation";
import { EditFrame } from "@/components/grids/edit/edit-frame";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const say = words.gridEdit;

export const metadata: Metadata = { title: say.delete, robots: "noindex" };

export default async function DeleteFeaturePage({ params }: { params: Promise<{ id: string }> }) {
  const { id, title, saidCount, grid } = await editedFeature((await params).id, paths.deleteFeature);
  return (
    <EditFrame grid={grid} title={say.deleteFeatureTitle(title)} lead={say.deleteFeatureLead(saidCount)}>
      <Confirmation action={paths.deleteFeature(id)} state={formState()} submit={say.deleteFeatureSubmit} />
    </EditFrame>
  );
}
