import { type Metadata } from "next";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams } from "@/lib/search-params";
import { formState } from "@/server/forms/state";

const { confirm, signIn } = words.accounts;

export const metadata: Metadata = { title: confirm.title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

/** Where the link of a mail leads: that it is opened, by whatever program, changes nothing. */
export default async function ConfirmAddressPage({ searchParams }: Props) {
  const state = formState();
  const here = paths.confirmAddress(lastOf((await searchParams).token));
  return (
    <>
      <PageHeading title={confirm.title}>{confirm.lead}</PageHeading>
      <FormBox action={here} state={state} failed={confirm.notDone}>
        <TextField
          name="password"
          type="password"
          label={signIn.password}
          hint={confirm.passwordHint}
          autoComplete="current-password"
          isRequired
          state={state}
        />
        <SubmitButton>{confirm.submit}</SubmitButton>
      </FormBox>
      <p className="mt-6">
        <a className="link" href={paths.forgottenPassword()}>
          {confirm.notMine}
        </a>
      </p>
    </>
  );
}
