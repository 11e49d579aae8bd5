import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams } from "@/lib/search-params";
import { formState } from "@/server/forms/state";

const { confirm } = words.accounts;

export const metadata: Metadata = { title: confirm.title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

/** Where the link of a mail leads: that it is opened, by whatever program, changes nothing. */
export default async function ConfirmNewAddressPage({ searchParams }: Props) {
  const here = paths.confirmNewAddress(lastOf((await searchParams).token));
  await requireViewer(here, "profile.edit");
  return (
    <>
      <PageHeading title={confirm.title}>{confirm.newLead}</PageHeading>
      <FormBox action={here} state={formState()} failed={confirm.notDone}>
        <SubmitButton>{confirm.submit}</SubmitButton>
      </FormBox>
    </>
  );
}
