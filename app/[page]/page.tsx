import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { Contents } from "@/components/content/contents";
import { contentFacts } from "@/components/content/facts";
import { Prose } from "@/components/content/prose";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { canonical } from "@/server/canonical";
import { isContentPageName } from "@/server/content/names";
import { readContentPage } from "@/server/content/pages";

type Props = { params: Promise<{ page: string }> };

const find = async ({ params }: Props) => {
  const { page } = await params;
  return isContentPageName(page) ? { name: page, ...(await readContentPage(page, contentFacts())) } : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await find(props);
  if (!page) return { title: words.errors.notFoundTitle };
  return { title: page.title, description: page.lead, ...canonical(paths.content(page.name)) };
}

/** The pages that are nothing but text: about, help, terms and so on (server/content/pages.ts). */
export default async function ContentPage(props: Props) {
  const page = await find(props);
  if (!page) notFound();
  return (
    <article>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={page.title}>{page.lead}</PageHeading>
      <div className="mt-2 grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,42rem)_14rem]">
        <div className="lg:order-last lg:sticky lg:top-6">
          <Contents headings={page.headings} />
        </div>
        <Prose html={page.html} />
      </div>
    </article>
  );
}
