/** One thing that is done to a row on a page of its own. */
export const RowLink = ({ href, label, name }: { href: string; label: string; name: string }) => (
  <a href={href} className="link" aria-label={`${label}: ${name}`}>
    {label}
  </a>
);
