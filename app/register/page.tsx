import { type Metadata } from "next";
import { NewPasswordField } from "@/components/accounts/new-password-field";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const { register, signIn } = words.accounts;
const MAX_USERNAME = 39;

export const metadata: Metadata = { title: register.title, robots: "noindex" };

export default function RegisterPage() {
  const state = formState();
  return (
    <div className="grid gap-6">
      <PageHeading title={register.title}>{register.lead}</PageHeading>
      <FormBox action={paths.register()} state={state} label={register.title} failed={register.notDone}>
        <TextField
          name="username"
          label={register.username}
          hint={register.usernameHint}
          maxLength={MAX_USERNAME}
          isRequired
          state={state}
        />
        <TextField
          name="email"
          type="email"
          label={signIn.email}
          hint={register.emailHint}
          autoComplete="email"
          isRequired
          state={state}
        />
        <NewPasswordField label={signIn.password} state={state} />
        <SubmitButton>{register.submit}</SubmitButton>
      </FormBox>
      <p>
        <a className="link" href={paths.login(paths.home())}>
          {register.haveOne}
        </a>
      </p>
    </div>
  );
}
