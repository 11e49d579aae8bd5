import { type ReactNode } from "react";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

type Props = { slug: string; name: string; title: string; lead: string; children: ReactNode };

/** A form about a package, below the way back to it. */
export function PackageFormPage({ slug, name, title, lead, children }: Props) {
  return (
    <article data-subject={`package=${slug}`}>
      <Breadcrumbs
        trail={[
          { href: paths.packages(), label: words.site.packages },
          { href: paths.package(slug), label: name },
        ]}
      />
      <PageHeading title={title} name={name}>
        {lead}
      </PageHeading>
      {children}
    </article>
  );
}
