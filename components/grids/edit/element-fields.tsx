import { describedBy, FieldFrame, isInvalid, valueOf } from "@/components/forms/field-frame";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import type { StoredElement } from "@/server/grids/elements";
import type { FormState } from "@/server/forms/state";
import { CELL_WORDS } from "./words";

type Props = { state: FormState | null; stored: StoredElement };

/** What a cell says. The words that draw a mark are offered while one types. */
export function ElementFields({ state, stored }: Props) {
  const say = words.gridEdit;
  const value = { name: "value", label: say.value, hint: say.valueHint, state };
  return (
    <>
      <FieldFrame {...value}>
        <input
          id="value"
          name="value"
          list="value-words"
          defaultValue={valueOf(value, stored.value)}
          maxLength={1_000}
          autoComplete="off"
          autoFocus
          aria-describedby={describedBy(value)}
          aria-invalid={isInvalid(value)}
          className="control h-10"
        />
        <datalist id="value-words">
          {CELL_WORDS.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      </FieldFrame>
      <TextArea
        name="note"
        label={say.note}
        hint={say.noteHint}
        maxLength={1_000}
        rows={2}
        stored={stored.note}
        state={state}
      />
      <TextField
        name="sourceUrl"
        type="url"
        label={say.source}
        hint={say.sourceHint}
        maxLength={2_000}
        stored={stored.sourceUrl}
        state={state}
      />
      <TextField
        name="checkedVersion"
        label={say.checked}
        maxLength={200}
        stored={stored.checkedVersion}
        state={state}
      />
    </>
  );
}
