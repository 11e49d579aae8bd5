import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** How the rules are meant, and the way back. */
export function ScoreExplanation({ slug, title }: { slug: string; title: string }) {
  return (
    <div className="mt-10">
      <Section id="how" title={words.scoreRules.how}>
        <div className="grid max-w-prose gap-3">
          {words.scoreRules.explanation.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Section>
      <p className="no-print mt-6">
        <a className="link" href={paths.package(slug)}>
          {words.scoreRules.back(title)}
        </a>
      </p>
    </div>
  );
}
