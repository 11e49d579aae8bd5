import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { type FormState } from "@/server/forms/state";
import { type NoticeRoom } from "@/server/notices/notice";
import { noticeFields } from "./notice-fields";
import { hasPreview, NoticePreview } from "./notice-preview";

const said = words.adminNotices;

type Props = {
  room: NoticeRoom;
  action: string;
  state: FormState | null;
  /** As the fields hold it. */
  stored: Readonly<Record<string, string>>;
  /** Of what is stored; undefined for something new. */
  version?: string;
};

/** Adds a notice or edits it. Whoever asks for a preview sees it above what they typed. */
export function NoticeForm({ room, action, state, stored, version }: Props) {
  const Fields = noticeFields[room];
  const typed = Object.fromEntries(
    Object.entries(state?.values ?? {}).map(([name, values]) => [name, values[0] ?? ""]),
  );
  return (
    <>
      {typed.preview !== undefined && <NoticePreview room={room} typed={typed} />}
      <FormBox action={action} state={state} hidden={version === undefined ? {} : { version }}>
        <Fields stored={stored} state={state} />
        {version !== undefined && <ReasonField state={state} />}
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{version === undefined ? said.add : said.save}</SubmitButton>
          {hasPreview(room) && (
            <SubmitButton tone="quiet" name="preview" value="1">
              {said.preview}
            </SubmitButton>
          )}
        </div>
      </FormBox>
    </>
  );
}
