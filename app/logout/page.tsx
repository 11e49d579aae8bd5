import { type Metadata } from "next";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { currentViewer } from "@/server/accounts/current-viewer";
import { formState } from "@/server/forms/state";

const { signOut } = words.accounts;

export const metadata: Metadata = { title: signOut.title, robots: "noindex" };

export default async function LogoutPage() {
  const viewer = await currentViewer();
  return (
    <>
      <PageHeading title={signOut.title}>{viewer ? signOut.lead : signOut.nobody}</PageHeading>
      {viewer && (
        <FormBox action={paths.logout()} state={formState()}>
          <SubmitButton>{signOut.submit}</SubmitButton>
        </FormBox>
      )}
    </>
  );
}
