import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { SessionList } from "@/components/accounts/session-list";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { listSessions } from "@/server/accounts/sessions";

const { sessions } = words.accounts;

export const metadata: Metadata = { title: sessions.title, robots: "noindex" };

export default async function SessionsPage() {
  const { id, sessionId } = await requireViewer(paths.sessions(), "session.revoke");
  const items = await listSessions(id);
  return (
    <SettingsFrame title={sessions.title} lead={sessions.lead} here={paths.sessions()}>
      <div className="grid gap-6">
        <SessionList items={items} currentId={sessionId} />
        {items.length > 1 && (
          <FormBox action={paths.endOtherSessions()} state={null}>
            <SubmitButton tone="danger">{sessions.endOthers}</SubmitButton>
          </FormBox>
        )}
      </div>
    </SettingsFrame>
  );
}
