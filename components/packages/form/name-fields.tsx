import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";
import type { Choice } from "@/server/packages/choices";

type Props = {
  stored: { title: string; slug: string; category: string };
  slugHint: string;
  categories: readonly Choice[];
  state: FormState | null;
};

/** What a package is called, and where it stands. */
export function NameFields({ stored, slugHint, categories, state }: Props) {
  const say = words.packageForms;
  return (
    <>
      <TextField
        name="title"
        label={say.title}
        isRequired
        maxLength={200}
        stored={stored.title}
        state={state}
      />
      <TextField
        name="slug"
        label={say.slug}
        hint={slugHint}
        isRequired
        isMono
        maxLength={200}
        stored={stored.slug}
        state={state}
      />
      <SelectField
        name="category"
        label={say.category}
        isRequired
        stored={stored.category}
        options={stored.category === "" ? [{ value: "", label: say.choose }, ...categories] : categories}
        state={state}
      />
    </>
  );
}
