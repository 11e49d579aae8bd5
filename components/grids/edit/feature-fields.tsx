import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";

type Props = { state: FormState | null; stored?: { title: string; description: string } };

/** The words of a row that people add. */
export function FeatureFields({ state, stored }: Props) {
  const say = words.gridEdit;
  return (
    <>
      <TextField
        name="title"
        label={say.title}
        hint={say.featureTitleHint}
        isRequired
        isFocused={stored === undefined}
        maxLength={100}
        stored={stored?.title}
        state={state}
      />
      <TextArea
        name="description"
        label={say.description}
        hint={say.featureDescriptionHint}
        maxLength={1_000}
        stored={stored?.description}
        state={state}
      />
    </>
  );
}
