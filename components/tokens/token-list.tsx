import { randomUUID } from "node:crypto";
import { SubmitButton } from "@/components/forms/submit-button";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { TokenRow } from "@/server/tokens/list";

const { tokens } = words;

function Facts({ token }: { token: TokenRow }) {
  const { start, mayWrite, createdAt, lastUsedAt, expiresAt, isExpired } = token;
  return (
    <p className="text-ink-soft text-sm">
      {mayWrite ? tokens.scopes.write : tokens.scopes.read} · {tokens.begins}{" "}
      <code className="font-mono">{start}</code> · {tokens.created} <Time at={createdAt} /> ·{" "}
      {lastUsedAt ? (
        <>
          {tokens.lastUsed} <Time at={lastUsedAt} />
        </>
      ) : (
        tokens.neverUsed
      )}
      {expiresAt && (
        <span className={isExpired ? "text-bad font-medium" : ""}>
          {" "}
          · {isExpired ? tokens.ended : tokens.ends} <Time at={expiresAt} isAbsolute />
        </span>
      )}
    </p>
  );
}

/** What somebody has let programs have, each with the button that ends it. */
export function TokenList({ items }: { items: readonly TokenRow[] }) {
  if (items.length === 0) return <p className="text-ink-soft">{tokens.none}</p>;
  return (
    <ul className="divide-hairline divide-y">
      {items.map((token) => (
        <li key={token.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0">
            <h3 className="font-medium wrap-anywhere">
              <bdi>{token.name}</bdi>
            </h3>
            <Facts token={token} />
          </div>
          <form
            method="post"
            action={paths.revokeToken(token.id)}
            aria-label={tokens.revokeNamed(token.name)}
          >
            <input type="hidden" name="submission" value={randomUUID()} />
            <SubmitButton tone="quiet">
              {tokens.revoke} <span className="sr-only">{token.name}</span>
            </SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  );
}
