import { Checkbox } from "@/components/forms/checkbox";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";

type Props = {
  /** Null: nobody has said; "": it has none. */
  stored: string | null;
  state: FormState | null;
};

/** Where its documentation is, that it has none, or nothing. */
export function DocumentationFields({ stored, state }: Props) {
  const say = words.packageForms;
  return (
    <div className="grid gap-3">
      <TextField
        name="documentationUrl"
        label={say.documentation}
        hint={say.documentationHint}
        maxLength={2_000}
        stored={stored ?? ""}
        state={state}
      />
      <Checkbox
        name="hasNoDocumentation"
        label={say.hasNoDocumentation}
        stored={stored === ""}
        state={state}
      />
    </div>
  );
}
