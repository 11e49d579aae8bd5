import { randomUUID } from "node:crypto";
import { SubmitButton } from "@/components/forms/submit-button";

type Props = { action: string; label: string; hidden?: Readonly<Record<string, string>> };

/** Does something with one way to sign in. */
export const WayButton = ({ action, label, hidden = {} }: Props) => (
  <form method="post" action={action}>
    <input type="hidden" name="submission" value={randomUUID()} />
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <SubmitButton tone="quiet">{label}</SubmitButton>
  </form>
);
