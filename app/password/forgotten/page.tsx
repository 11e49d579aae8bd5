import { type Metadata } from "next";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const { forgotten, signIn } = words.accounts;

export const metadata: Metadata = { title: forgotten.title, robots: "noindex" };

export default function ForgottenPasswordPage() {
  const state = formState();
  return (
    <>
      <PageHeading title={forgotten.title}>{forgotten.lead}</PageHeading>
      <FormBox action={paths.forgottenPassword()} state={state} failed={forgotten.notDone}>
        <TextField
          name="email"
          type="email"
          label={signIn.email}
          autoComplete="email"
          isRequired
          state={state}
        />
        <SubmitButton>{forgotten.submit}</SubmitButton>
      </FormBox>
    </>
  );
}
