import { type ReactNode } from "react";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { type FormState } from "@/server/forms/state";

type Props = {
  action: string;
  state: FormState | null;
  hidden?: Readonly<Record<string, string>>;
  submit: string;
  /** Where somebody goes who does not want to. */
  back: string;
  tone?: "danger" | "usual";
  children: ReactNode;
};

/** Says what will happen, and asks whether it shall. */
export const ConfirmForm = ({ action, state, hidden, submit, back, tone = "danger", children }: Props) => (
  <FormBox action={action} state={state} hidden={hidden}>
    <div className="max-w-prose">{children}</div>
    <ReasonField state={state} />
    <div className="flex items-center gap-5">
      <SubmitButton tone={tone}>{submit}</SubmitButton>
      <a className="link" href={back}>
        {words.admin.cancel}
      </a>
    </div>
  </FormBox>
);
