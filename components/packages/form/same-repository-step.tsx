import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { SameRepository } from "@/server/packages/same-repository";

type Props = { entries: readonly SameRepository[]; repository: string; grid: string };

/** Between the steps: entries of the same repository, one of which may be what somebody is about to add again. */
export function SameRepositoryStep({ entries, repository, grid }: Props) {
  const say = words.packageForms;
  return (
    <section aria-labelledby="same" className="max-w-2xl">
      <h2 id="same" className="text-lg font-semibold">
        {say.sameTitle}
      </h2>
      <p className="text-ink-soft mt-1">{say.sameLead}</p>
      <ul className="border-rule divide-rule mt-4 divide-y border-y">
        {entries.map(({ slug, title, description }) => (
          <li key={slug} className="flex items-baseline justify-between gap-4 py-3">
            <div className="min-w-0">
              <a className="link font-mono font-medium wrap-anywhere" href={paths.package(slug)}>
                <bdi>{title}</bdi>
              </a>
              <p className="text-ink-soft line-clamp-2 text-sm" dir="auto">
                {description.trim() || words.package.noDescription}
              </p>
            </div>
            <a className="link shrink-0" href={paths.editPackage(slug)}>
              {say.same}
              <span className="sr-only"> {title}</span>
            </a>
          </li>
        ))}
      </ul>
      <form action={paths.addPackage()} className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">
        <input type="hidden" name="repository" value={repository} />
        {grid !== "" && <input type="hidden" name="grid" value={grid} />}
        <SubmitButton tone="quiet" name="another" value="on">
          {say.another}
        </SubmitButton>
        <a className="link" href={paths.addPackage()}>
          {say.otherAddress}
        </a>
      </form>
    </section>
  );
}
