import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { SignInFailure } from "@/components/accounts/sign-in-failure";
import { Way } from "@/components/accounts/way";
import { WayButton } from "@/components/accounts/way-button";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams } from "@/lib/search-params";
import { providers } from "@/server/accounts/providers/configured";
import { readSignInWays } from "@/server/accounts/ways";
import { answerScope } from "@/server/answer-scope";

const { ways } = words.accounts;

export const metadata: Metadata = { title: ways.title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function SignInWaysPage({ searchParams }: Props) {
  const { id, email } = await requireViewer(paths.signInWays(), "profile.edit");
  const { hasPassword, providers: linked } = await readSignInWays(id);
  const offered = providers();
  const scope = answerScope();
  if (scope) scope.formTargets = offered.map(({ origin }) => origin);
  return (
    <SettingsFrame title={ways.title} here={paths.signInWays()}>
      <SignInFailure code={lastOf((await searchParams).error)} />
      <ul className="divide-hairline max-w-3xl divide-y">
        <Way title={ways.address} text={email ?? ways.noAddress}>
          <a className="link" href={paths.changeAddress()}>
            {ways.changeAddress}
          </a>
        </Way>
        <Way title={ways.password} text={hasPassword ? ways.hasPassword : ways.noPassword}>
          {hasPassword ? (
            <a className="link" href={paths.changePassword()}>
              {ways.changePassword}
            </a>
          ) : (
            email && (
              <WayButton action={paths.forgottenPassword()} hidden={{ email }} label={ways.choosePassword} />
            )
          )}
        </Way>
        {offered.map(({ id: provider, name }) => {
          const isLinked = linked.includes(provider);
          return (
            <Way key={provider} title={ways.by(name)} text={isLinked ? ways.linked : ways.unlinked}>
              {isLinked ? (
                <WayButton action={paths.unlinkProvider(provider)} label={ways.unlink(name)} />
              ) : (
                <WayButton action={paths.linkProvider(provider)} label={ways.link(name)} />
              )}
            </Way>
          );
        })}
        <Way title={ways.close} text={ways.closeHint}>
          <a className="link" href={paths.closeAccount()}>
            {ways.close}
          </a>
        </Way>
      </ul>
    </SettingsFrame>
  );
}
