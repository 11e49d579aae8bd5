import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { FormState } from "@/server/forms/state";
import { SubmitButton } from "./submit-button";

type Props = { to: string; values: FormState["values"] };

/**
 * What somebody typed who was signed out meanwhile. It stays in this page, and nowhere else: they sign in beside it, and
 * send it again.
 */
export const SendAgain = ({ to, values }: Props) => (
  <>
    <PageHeading title={words.forms.signedOut}>{words.forms.signedOutLead}</PageHeading>
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <a className="link" href={paths.login(paths.home())} target="_blank">
        {words.forms.signInBeside}
      </a>
      <form method="post" action={to}>
        {Object.entries(values).flatMap(([name, texts]) =>
          texts.map((text, index) => (
            <input key={`${name} ${index}`} type="hidden" name={name} value={text} />
          )),
        )}
        <SubmitButton>{words.forms.sendAgain}</SubmitButton>
      </form>
    </div>
  </>
);
