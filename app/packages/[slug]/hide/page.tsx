import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { requireViewer } from "@/app/require-viewer";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { PackageFormPage } from "@/components/packages/package-form-page";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";
import { findModerated } from "@/server/moderation/queries";

const say = words.moderation.hide;

export const metadata: Metadata = { title: say.title, robots: "noindex" };

export default async function HidePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  await requireViewer(paths.hidePackage(slug), "package.hide");
  const entry = await findModerated(slug);
  const state = formState();
  // Renamed while somebody typed: what they typed is not lost on the way to its new address.
  if (!entry || (entry.slug !== slug && !state)) return renamedOrNotFound("package", slug, paths.hidePackage);
  const { isHidden, title } = entry;
  return (
    <PackageFormPage
      slug={entry.slug}
      name={title}
      title={isHidden ? say.showTitle : say.title}
      lead={isHidden ? say.showLead : say.lead}
    >
      <FormBox
        action={paths.hidePackage(entry.slug)}
        state={state}
        hidden={{ hidden: isHidden ? "no" : "yes" }}
      >
        <ReasonField state={state} />
        <SubmitButton tone={isHidden ? "usual" : "danger"}>
          {isHidden ? say.showSubmit : say.submit}
        </SubmitButton>
      </FormBox>
    </PackageFormPage>
  );
}
