/** The way from a few to all of them. */
export function AllLink({ href, label }: { href: string; label: string }) {
  return (
    <a className="link text-sm" href={href}>
      {label}
    </a>
  );
}
