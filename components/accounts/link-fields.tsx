import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";
import { MAX_LINKS } from "@/server/profiles/input";
import type { OwnProfile } from "@/server/profiles/own";

const { profile: says } = words.accounts;
const MAX_LABEL = 100;

/** Empty ones, for more. */
const SPARE = 2;

type Props = { links: OwnProfile["links"]; state: FormState | null };

const linkField = /^(?:label|url)(\d)$/;

/** How many are filled in: with what is stored, what was typed, or what somebody else saved meanwhile. */
function countLinks({ links, state }: Props): number {
  const filled = [...Object.entries(state?.values ?? {}), ...Object.entries(state?.theirs ?? {})]
    .filter(([, value]) => String(value) !== "")
    .map(([name]) => Number(linkField.exec(name)?.[1] ?? 0));
  return Math.max(links.length, ...filled);
}

/** Links with their words, in their order; some are empty, for more. */
export const LinkFields = ({ links, state }: Props) => (
  <fieldset className="grid gap-4">
    <legend className="mb-1 font-semibold">{says.links}</legend>
    <p className="text-ink-soft text-sm">{says.linksHint}</p>
    {Array.from({ length: Math.min(countLinks({ links, state }) + SPARE, MAX_LINKS) }, (_, index) => (
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
