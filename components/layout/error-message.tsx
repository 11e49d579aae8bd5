import { type ReactNode } from "react";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { SearchForm } from "./search-form";

type Props = { title: string; text: string; children?: ReactNode };

/** What happened, in plain words, and the ways on from here. */
export function ErrorMessage({ title, text, children }: Props) {
  return (
    <div className="max-w-2xl py-16">
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      <p className="text-ink-soft mt-2">{text}</p>
      {children}
      <div className="own-search mt-6">
        <SearchForm id="error-search" label={words.site.searchLabel} />
      </div>
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {[
          [paths.home(), words.site.home],
          [paths.packages(), words.site.packages],
          [paths.grids(), words.site.grids],
          [paths.categories(), words.site.categories],
        ].map(([href, label]) => (
          <li key={href}>
            <a className="link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
