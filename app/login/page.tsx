import { type Metadata } from "next";
import { leadTo } from "@/app/lead-to";
import { nextPage } from "@/app/next-page";
import { Notice } from "@/components/accounts/notice";
import { ProviderButtons } from "@/components/accounts/provider-buttons";
import { SignInFailure } from "@/components/accounts/sign-in-failure";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams } from "@/lib/search-params";
import { currentViewer } from "@/server/accounts/current-viewer";
import { providers } from "@/server/accounts/providers/configured";
import { answerScope } from "@/server/answer-scope";
import { formState } from "@/server/forms/state";

const { signIn } = words.accounts;

export const metadata: Metadata = { title: signIn.title, robots: "noindex" };

export default async function LoginPage({ searchParams }: { searchParams: Promise<RawSearchParams> }) {
  const query = await searchParams;
  const state = formState();
  const next = await nextPage(query, state);
  if ((await currentViewer()) && !state) leadTo(next);
  const offered = providers();
  const scope = answerScope();
  if (scope) scope.formTargets = offered.map(({ origin }) => origin);
  const done = Object.entries(signIn.done).find(([code]) => code === lastOf(query.done))?.[1];
  return (
    <div className="grid gap-6">
      <PageHeading title={signIn.title} />
      {done && !state && <Notice tone="good">{done}</Notice>}
      {!state && <SignInFailure code={lastOf(query.error)} />}
      <ProviderButtons providers={offered} next={next} />
      <SignInForm next={next} state={state} />
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <a className="link" href={paths.forgottenPassword()}>
          {signIn.forgotten}
        </a>
        <a className="link" href={paths.register()}>
          {signIn.register}
        </a>
      </p>
    </div>
  );
}
