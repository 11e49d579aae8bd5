import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

const { signIn } = words.accounts;

type Props = { providers: readonly { id: string; name: string }[]; next: string };

/** The other sites by which one can sign in. */
export function ProviderButtons({ providers, next }: Props) {
  if (providers.length === 0) return null;
  return (
    <div className="grid gap-3">
      {providers.map(({ id, name }) => (
        <form key={id} method="post" action={paths.signInBy(id)}>
          <input type="hidden" name="next" value={next} />
          <SubmitButton tone="quiet">{signIn.by(name)}</SubmitButton>
        </form>
      ))}
      <p className="text-ink-soft text-sm">{signIn.or}</p>
    </div>
  );
}
