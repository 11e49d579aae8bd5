import { type Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { EditFrame } from "@/components/grids/edit/edit-frame";
import { FeatureRows } from "@/components/grids/edit/feature-rows";
import { GridFields } from "@/components/grids/edit/grid-fields";
import { PackageRows } from "@/components/grids/edit/package-rows";
import { StandingForm } from "@/components/grids/edit/standing-form";
import "@/components/grids/edit/edit.css";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { currentViewer } from "@/server/accounts/current-viewer";
import { may } from "@/server/accounts/policy";
import { type FormState, formState } from "@/server/forms/state";
import {
  type EditedGrid,
  findEditedGrid,
  listEditedFeatures,
  listEditedPackages,
} from "@/server/grids/edit-page";

const say = words.gridEdit;

export const metadata: Metadata = { title: say.edit, robots: "noindex" };

/** Everything of a grid that is not locked. */
async function Editing({ grid, state }: { grid: EditedGrid; state: FormState | null }) {
  const [packages, features] = await Promise.all([listEditedPackages(grid.id), listEditedFeatures(grid.id)]);
  return (
    <>
      <Section id="packages" title={say.packages}>
        <PackageRows slug={grid.slug} packages={packages} />
        <a className="link mt-3 inline-block" href={paths.addGridPackage(grid.slug)}>
          {say.addPackage}
        </a>
      </Section>
      <Section id="features" title={say.features}>
        <FeatureRows features={features} />
        <a className="link mt-3 inline-block" href={paths.addFeature(grid.slug)}>
          {say.addFeature}
        </a>
      </Section>
      <Section id="words" title={say.ownWords}>
        <FormBox action={paths.editGrid(grid.slug)} state={state} hidden={{ version: grid.version }}>
          <GridFields state={state} stored={grid} />
          <ReasonField state={state} />
          <SubmitButton>{say.save}</SubmitButton>
        </FormBox>
      </Section>
    </>
  );
}

export default async function EditGridPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const grid = await findEditedGrid(slug);
  if (!grid) notFound();
  const state = formState();
  if (grid.slug !== slug && !state) permanentRedirect(paths.editGrid(grid.slug));
  // Moderators come here to unlock it, too.
  const mayUnlock = may(await currentViewer(), "grid.lock");
  await requireViewer(paths.editGrid(grid.slug), "grid.edit", mayUnlock ? {} : grid);
  return (
    <EditFrame grid={grid} isPart={false} title={say.editTitle(grid.title)}>
      <div className="grid gap-8">
        {grid.isLocked ? (
          <>
            <ErrorSummary state={state} />
            <p>{say.locked}</p>
          </>
        ) : (
          <Editing grid={grid} state={state} />
        )}
        {mayUnlock && (
          <Section id="standing" title={say.standing}>
            <StandingForm grid={grid} />
          </Section>
        )}
      </div>
    </EditFrame>
  );
}
