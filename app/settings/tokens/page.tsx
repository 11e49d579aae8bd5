import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { SettingsFrame } from "@/components/accounts/settings-frame";
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
    <SettingsFrame title={words.tokens.title} lead={words.tokens.lead} here={paths.tokens()}>
      {secret && <NewToken secret={secret} />}
      <div className="grid max-w-3xl gap-10">
        <Section id="yours" title={words.tokens.yours}>
          <TokenList items={await listTokens(viewer.id)} />
        </Section>
        <Section id="add" title={words.tokens.add}>
          <TokenForm state={formState()} />
        </Section>
      </div>
    </SettingsFrame>
  );
}
