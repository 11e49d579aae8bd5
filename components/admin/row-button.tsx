type Props = {
  action: string;
  label: string;
  /** Which row it is of, said by screen readers. */
  name: string;
  fields?: Readonly<Record<string, string>>;
};

/** One thing that is done to a row at once, and can be undone beside it. */
export const RowButton = ({ action, label, name, fields = {} }: Props) => (
  <form method="post" action={action}>
    {Object.entries(fields).map(([field, value]) => (
      <input key={field} type="hidden" name={field} value={value} />
    ))}
    <button type="submit" className="link" aria-label={`${label}: ${name}`}>
      {label}
    </button>
  </form>
);
