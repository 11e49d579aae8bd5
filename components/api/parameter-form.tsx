import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { type Field, type QueryForm, type Submit } from "@/server/exchange";

const help: Readonly<Record<string, string>> = words.api.help;

function ParameterField({ field: { name, value, bounds } }: { field: Field }) {
  const id = `parameter-${name}`;
  return (
    <div className="min-w-0 flex-1 basis-28">
      <label htmlFor={id} className="font-mono font-medium">
        {name}
      </label>
      <input
        id={id}
        name={name}
        type={bounds ? "number" : "search"}
        min={bounds?.min}
        max={bounds?.max}
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        className="border-control bg-raised text-ink mt-1 h-9 w-full rounded-md border px-2.5 font-mono tabular-nums"
      />
      <p id={`${id}-help`} className="text-ink-soft mt-1 text-xs">
        {help[name]}
      </p>
    </div>
  );
}

const submitProps = ({ format, action }: Submit) => ({
  type: "submit" as const,
  formAction: action,
  ...(format && { name: "format", value: format }),
});

/** A plain form for what the resource's query may say. */
export function ParameterForm({ form }: { form: QueryForm }) {
  return (
    <Section size="small" id="parameters" title={words.api.parameters}>
      <form action={form.action} aria-labelledby="parameters">
        {form.kept.map(([name, value], place) => (
          <input key={place} type="hidden" name={name} value={value} />
        ))}
        <div className="flex flex-wrap gap-3">
          {form.fields.map((field) => (
            <ParameterField key={field.name} field={field} />
          ))}
        </div>
        <div className="mt-3 flex gap-2">
          <button
            {...submitProps(form.asPage)}
            className="bg-accent text-on-accent hover:bg-accent-strong h-9 cursor-pointer rounded-md px-4 font-medium"
          >
            {words.api.show}
          </button>
          <button
            {...submitProps(form.asJson)}
            className="border-rule hover:bg-sunken hover:text-accent h-9 cursor-pointer rounded-md border px-3"
          >
            {words.api.asJson}
          </button>
        </div>
      </form>
    </Section>
  );
}
