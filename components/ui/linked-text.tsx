import { linkedText } from "@/lib/linked-text";
import { ExternalLink } from "./external-link";

type Props = {
  text: string;
  className?: string;
  /** Whoever runs the site wrote it: its links may lead about the site, and search engines may follow them. */
  isOurs?: boolean;
};

/** What people wrote, its addresses as links. */
export function LinkedText({ text, className = "link wrap-anywhere", isOurs = false }: Props) {
  return linkedText(text).map((part, index) => {
    if (!part.href || (!isOurs && part.href.startsWith("/"))) return part.text;
    if (!isOurs)
      return (
        <ExternalLink key={index} address={part.href} className={className}>
          {part.text}
        </ExternalLink>
      );
    return (
      <a key={index} href={part.href} className={className}>
        {part.text}
      </a>
    );
  });
}
