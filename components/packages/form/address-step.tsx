import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

type Props = {
  typed: string;
  /** What is wrong with that; null for nothing yet. */
  wrong: string | null;
  /** Grid that the package is meant for; "" for none. */
  grid: string;
};

/** The first step: the address of the repository, or that there is none. It is only looked up, so that it is a GET. */
export function AddressStep({ typed, wrong, grid }: Props) {
  const say = words.packageForms;
  const errors: Record<string, string[]> = wrong === null ? {} : { repository: [wrong] };
  const state = { values: { repository: [typed] }, errors };
  const kept = grid !== "" && <input type="hidden" name="grid" value={grid} />;
  return (
    <div className="grid max-w-2xl gap-6">
      <ErrorSummary state={state} title={words.forms.lookUpFailed} />
      <form action={paths.addPackage()} className="grid gap-6">
        {kept}
        <TextField
          name="repository"
          label={say.repository}
          hint={say.repositoryHint}
          isRequired
          isFocused
          state={state}
        />
        <SubmitButton>{say.next}</SubmitButton>
      </form>
      <form action={paths.addPackage()}>
        {kept}
        <SubmitButton tone="quiet" name="without" value="on">
          {say.without}
        </SubmitButton>
      </form>
    </div>
  );
}
