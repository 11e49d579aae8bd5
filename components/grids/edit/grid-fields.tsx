import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";

type Props = {
  state: FormState | null;
  stored?: { title: string; slug: string; description: string };
};

/** A grid's own words. */
export function GridFields({ state, stored }: Props) {
  const say = words.gridEdit;
  return (
    <>
      <TextField
        name="title"
        label={say.title}
        hint={say.titleHint}
        isRequired
        maxLength={100}
        stored={stored?.title}
        state={state}
      />
      <TextField
        name="slug"
        label={say.slug}
        hint={stored ? say.slugChangeHint : say.slugHint}
        isRequired={stored !== undefined}
        maxLength={100}
        isMono
        stored={stored?.slug}
        state={state}
      />
      <TextArea
        name="description"
        label={say.description}
        hint={say.descriptionHint}
        maxLength={1_000}
        stored={stored?.description}
        state={state}
      />
    </>
  );
}
