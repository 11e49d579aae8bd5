import { randomUUID } from "node:crypto";
import { SubmitButton } from "@/components/forms/submit-button";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { browserName } from "@/lib/browser-name";
import type { SessionRow } from "@/server/accounts/sessions";

const { sessions } = words.accounts;

type Props = { items: readonly SessionRow[]; currentId: number };

/** Where somebody is signed in, each with the button that ends it. */
export const SessionList = ({ items, currentId }: Props) => (
  <ul className="divide-hairline max-w-3xl divide-y">
    {items.map(({ id, createdAt, ipAddress, userAgent }) => (
      <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <div className="min-w-0">
          <h2 className="font-medium wrap-anywhere">
            <bdi title={userAgent ?? undefined}>
              {browserName(userAgent ?? "") ?? sessions.unknownBrowser}
            </bdi>
            {id === currentId && <span className="text-ink-soft font-normal"> ({sessions.this})</span>}
          </h2>
          <p className="text-ink-soft text-sm">
            {sessions.since} <Time at={createdAt} />
            {ipAddress && (
              <>
                , {sessions.from} <bdi className="font-mono">{ipAddress}</bdi>
              </>
            )}
          </p>
        </div>
        <form method="post" action={paths.endSession(id)}>
          <input type="hidden" name="submission" value={randomUUID()} />
          <SubmitButton tone="quiet">{sessions.end}</SubmitButton>
        </form>
      </li>
    ))}
  </ul>
);
