import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";
import type { OwnProfile } from "@/server/profiles/own";

const { profile: says } = words.accounts;
const MAX_LABEL = 100;

type Props = { links: OwnProfile["links"]; count: number; state: FormState | null };

/** Links with their words, in their order; some are empty, for more. */
export const LinkFields = ({ links, count, state }: Props) => (
  <fieldset className="grid gap-4">
    <legend className="mb-1 font-semibold">{says.links}</legend>
    <p className="text-ink-soft text-sm">{says.linksHint}</p>
    {Array.from({ length: count }, (_, index) => (
      <div key={index} className="grid items-start gap-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <TextField
          name={`label${index + 1}`}
          label={says.label(index + 1)}
          stored={links[index]?.label}
          maxLength={MAX_LABEL}
          state={state}
        />
        <TextField
          name={`url${index + 1}`}
          type="url"
          label={says.url(index + 1)}
          stored={links[index]?.url}
          state={state}
        />
      </div>
    ))}
  </fieldset>
);
