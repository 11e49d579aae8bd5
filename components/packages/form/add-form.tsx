import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { FormState } from "@/server/forms/state";
import type { Choice } from "@/server/packages/choices";
import type { Suggested } from "@/server/packages/suggest";
import { DocumentationFields } from "./documentation-fields";
import { NameFields } from "./name-fields";

type Props = {
  begun: Suggested & { grid: string };
  categories: readonly Choice[];
  /** Null for who may not edit grids. */
  grids: readonly Choice[] | null;
  state: FormState | null;
};

function GridField({ begun, grids, state }: Pick<Props, "begun" | "grids" | "state">) {
  if (!grids) return null;
  return (
    <>
      <TextField
        name="grid"
        label={words.packageForms.grid}
        hint={words.packageForms.gridHint}
        list="grids"
        stored={begun.grid}
        state={state}
      />
      <datalist id="grids">
        {grids.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** What was guessed as its name in the index, also after the form has come back; "" for nothing. */
const guessOf = ({ begun, state }: Pick<Props, "begun" | "state">): string =>
  state?.values.guess?.[0] ?? begun.guess;

/** Its name in the index; while that is our guess, it says so. */
function RegistryField({ begun, state }: Pick<Props, "begun" | "state">) {
  const say = words.packageForms;
  const guess = guessOf({ begun, state });
  const shown = state ? state.values.registryUrl?.[0] : begun.registryUrl;
  return (
    <TextField
      name="registryUrl"
      label={say.registryName}
      hint={guess !== "" && shown === guess ? say.registryGuess : say.registryHint}
      maxLength={200}
      stored={begun.registryUrl}
      state={state}
    />
  );
}

/** What sources said when the form began, sent along: what is left as they said it, they may change later. */
const statedOf = ({ begun, state }: Pick<Props, "begun" | "state">) => ({
  statedDescription: state?.values.statedDescription?.[0] ?? begun.description,
  statedDocumentation: state?.values.statedDocumentation?.[0] ?? begun.documentationUrl,
});

/** Why something that sources would have said is not filled in. */
function SourceNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div role="status" className="text-ink-soft grid gap-1 text-sm">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{words.packageForms.notFilled}</p>
    </div>
  );
}

/** The second step: all that people say of a new package. */
export function AddForm({ begun, categories, grids, state }: Props) {
  const say = words.packageForms;
  return (
    <FormBox
      action={paths.addPackage()}
      state={state}
      hidden={{ guess: guessOf({ begun, state }), ...statedOf({ begun, state }) }}
    >
      <SourceNotes notes={begun.notes} />
      <TextField
        name="repositoryUrl"
        label={say.repository}
        maxLength={2_000}
        stored={begun.repositoryUrl}
        state={state}
      />
      <NameFields
        stored={{ ...begun, category: "" }}
        slugHint={say.slugHint}
        categories={categories}
        state={state}
      />
      <RegistryField begun={begun} state={state} />
      <TextArea
        name="description"
        label={say.description}
        hint={say.descriptionHint}
        maxLength={10_000}
        stored={begun.description}
        state={state}
      />
      <DocumentationFields stored={begun.documentationUrl || null} state={state} />
      <GridField begun={begun} grids={grids} state={state} />
      <SubmitButton>{say.submitAdd}</SubmitButton>
    </FormBox>
  );
}
