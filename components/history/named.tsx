import { type Named } from "@/server/history/sentence";

/** A name, leading to its page where there is one. */
export function NamedLink({ name, href }: Named) {
  if (!href) return <bdi className="font-medium">{name}</bdi>;
  return (
    <a className="link" href={href}>
      <bdi>{name}</bdi>
    </a>
  );
}
