import { formatInteger } from "@/lib/numbers";

type Props = { counts: Readonly<Record<string, number>>; names: Readonly<Record<string, string>> };

/** What hangs on something that is to be deleted. */
export const AskedCounts = ({ counts, names }: Props) => (
  <ul className="mt-3 list-disc pl-5">
    {Object.entries(names).map(([name, text]) => (
      <li key={name}>
        {formatInteger(counts[name] ?? 0)} {text}
      </li>
    ))}
  </ul>
);
