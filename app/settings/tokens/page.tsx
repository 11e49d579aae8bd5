import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { NewToken } from "@/components/tokens/new-token";
import { TokenForm } from "@/components/tokens/token-form";
import { TokenList } from "@/components/tokens/token-list";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState, shownOnce } from "@/server/forms/state";
import { listTokens } from "@/server/tokens/list";

export const metadata: Metadata = { title: words.tokens.title, robots: "noindex" };

export default async function TokensPage() {
  const viewer = await requireViewer(paths.tokens(), "token.manage");
  const secret = shownOnce();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={words.tokens.title}>{words.tokens.lead}</PageHeading>
      {secret && <NewToken secret={secret} />}
      <div className="grid max-w-3xl gap-10">
        <Section id="yours" title={words.tokens.yours}>
          <TokenList items={await listTokens(viewer.id)} />
        </Section>
        <Section id="add" title={words.tokens.add}>
          <TokenForm state={formState()} />
        </Section>
      </div>
    </>
  );
}
