import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { requireViewer } from "@/app/require-viewer";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { PackageFormPage } from "@/components/packages/package-form-page";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";
import { MAX_FLAG_REASON } from "@/server/moderation/flags/max-reason";
import { findModerated } from "@/server/moderation/queries";

const say = words.moderation.flag;

export const metadata: Metadata = { title: say.title, robots: "noindex" };

export default async function FlagPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  await requireViewer(paths.flagPackage(slug), "flag.add");
  const entry = await findModerated(slug);
  const state = formState();
  // Renamed while somebody typed: what they typed is not lost on the way to its new address.
  if (!entry || (entry.slug !== slug && !state)) return renamedOrNotFound("package", slug, paths.flagPackage);
  return (
    <PackageFormPage slug={entry.slug} name={entry.title} title={say.title} lead={say.lead}>
      {entry.isHidden && !state ? (
        <p>{say.already}</p>
      ) : (
        <FormBox action={paths.flagPackage(entry.slug)} state={state}>
          <TextArea
            name="reason"
            label={say.reason}
            hint={say.reasonHint}
            isRequired
            maxLength={MAX_FLAG_REASON}
            state={state}
          />
          <SubmitButton>{say.submit}</SubmitButton>
        </FormBox>
      )}
    </PackageFormPage>
  );
}
