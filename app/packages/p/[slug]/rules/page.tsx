import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { RuleTable } from "@/components/score/rule-table";
import { ScoreExplanation } from "@/components/score/score-explanation";
import { ScoreHeading } from "@/components/score/score-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findPackagePage } from "@/server/packages/page";
import { readScore } from "@/server/packages/scores";

type Props = { params: Promise<{ slug: string }> };

async function find({ params }: Props) {
  const { slug } = await params;
  const entry = isSlug(slug) ? await findPackagePage(slug) : null;
  const score = entry && (await readScore(entry.id));
  return entry && score && { entry, score };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (!found) return { title: words.errors.notFoundTitle };
  const { title, slug } = found.entry;
  return {
    title: words.scoreRules.title(title),
    description: words.scoreRules.description(title, found.score.total),
    ...canonical(paths.packageRules(slug)),
  };
}

export default async function RulesPage(props: Props) {
  const found = await find(props);
  if (!found) return renamedOrNotFound("package", (await props.params).slug, paths.packageRules);
  const { entry, score } = found;
  return (
    <article>
      <Breadcrumbs
        trail={[
          { href: paths.packages(), label: words.site.packages },
          { href: paths.package(entry.slug), label: entry.title },
        ]}
      />
      <ScoreHeading title={entry.title} total={score.total} lastFetchedAt={entry.lastFetchedAt} />
      <RuleTable score={score} />
      <ScoreExplanation slug={entry.slug} title={entry.title} />
    </article>
  );
}
