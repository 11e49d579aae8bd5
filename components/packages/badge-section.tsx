import { CopyLine } from "@/components/ui/copy-line";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { badgeFigures } from "@/lib/badge-figures";
import { htmlOf, type LinkedPicture, markdownOf, restOf } from "@/lib/badge-snippets";
import { paths } from "@/lib/paths";
import { publicAddress } from "@/server/public-address";

type Props = { slug: string; title: string };

const [first, ...others] = badgeFigures;

const languages = [
  [words.badge.markdown, markdownOf],
  [words.badge.rest, restOf],
  [words.badge.html, htmlOf],
] as const;

function Snippets({ picture }: { picture: LinkedPicture }) {
  return (
    <details className="mt-3">
      <summary className="text-accent hover:text-accent-strong w-fit py-1">{words.badge.snippets}</summary>
      <dl className="mt-1 grid gap-2.5">
        {languages.map(([language, write]) => (
          <div key={language}>
            <dt className="text-ink-soft mb-1 text-xs">{language}</dt>
            <dd className="text-xs [&_code]:text-xs [&_code]:whitespace-pre-wrap">
              <CopyLine text={write(picture)}>{write(picture)}</CopyLine>
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft mt-2 text-xs">{words.badge.others([...others], first)}</p>
    </details>
  );
}

/** Pictures for a README, and what to put there. */
export function BadgeSection({ slug, title }: Props) {
  const target = publicAddress(paths.package(slug));
  const picture = publicAddress(paths.packageBadge(slug, first));
  return (
    <Section id="badge" title={words.badge.title}>
      <p className="flex min-h-5 flex-wrap gap-1.5">
        {badgeFigures.map((figure) => (
          // eslint-disable-next-line @next/next/no-img-element -- an SVG of ours: there is nothing to optimise
          <img
            key={figure}
            src={paths.packageBadge(slug, figure)}
            alt={words.badge.alt(figure)}
            height={20}
            loading="lazy"
            decoding="async"
          />
        ))}
      </p>
      {target && picture && <Snippets picture={{ picture, target, alt: words.badge.altOf(first, title) }} />}
    </Section>
  );
}
