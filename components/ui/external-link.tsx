import { type ReactNode } from "react";
import { externalUrl } from "@/lib/external-url";

type Props = { address: string; className?: string; children: ReactNode };

/** A link to another site, or the bare text when the address is none that a link may lead to. */
export function ExternalLink({ address, className = "link", children }: Props) {
  const href = externalUrl(address);
  if (!href) return <span className="break-all">{children}</span>;
  return (
    <a href={href} rel="noopener nofollow ugc" className={className}>
      {children}
    </a>
  );
}
