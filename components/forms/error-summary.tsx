import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";

type Props = {
  state: FormState | null;
  /** What has not happened. */
  title?: string;
};

/** All that is wrong with a form, each leading to its field. */
export function ErrorSummary({ state, title = words.forms.summary }: Props) {
  const errors = Object.entries(state?.errors ?? {}).filter(([, messages]) => messages.length > 0);
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="border-bad bg-bad-wash rounded-md border-l-4 px-4 py-3">
      <h2 className="font-semibold">{title}</h2>
      <ul className="mt-1 grid gap-1 text-sm">
        {errors.map(([name, messages]) => (
          <li key={name}>
            {name === "" ? (
              messages.join(" ")
            ) : (
              <a className="link" href={`#${name}`}>
                {messages.join(" ")}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
