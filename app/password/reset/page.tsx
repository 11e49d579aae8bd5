import { type Metadata } from "next";
import { NewPasswordField } from "@/components/accounts/new-password-field";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams } from "@/lib/search-params";
import { formState } from "@/server/forms/state";

const { reset } = words.accounts;

export const metadata: Metadata = { title: reset.title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function ResetPasswordPage({ searchParams }: Props) {
  const state = formState();
  return (
    <>
      <PageHeading title={reset.title} />
      <FormBox
        action={paths.resetPassword(lastOf((await searchParams).token))}
        state={state}
        failed={reset.notDone}
      >
        <NewPasswordField label={reset.password} state={state} />
        <SubmitButton>{reset.submit}</SubmitButton>
      </FormBox>
      {state && (
        <p className="mt-6">
          <a className="link" href={paths.forgottenPassword()}>
            {reset.another}
          </a>
        </p>
      )}
    </>
  );
}
