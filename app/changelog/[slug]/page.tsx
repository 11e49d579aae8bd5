import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { Prose } from "@/components/content/prose";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { PostFeedLinks } from "@/components/posts/feed-links";
import { PostByline } from "@/components/posts/post-byline";
import { PostData } from "@/components/posts/post-data";
import { words } from "@/components/words";
import { plainText, renderMarkdown } from "@/lib/markdown";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findPost } from "@/server/posts/queries";

const DESCRIPTION_CHARACTERS = 160;

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findPost(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const post = await find(props);
  if (!post) return { title: words.errors.notFoundTitle };
  const description = plainText(post.content, DESCRIPTION_CHARACTERS) || words.posts.lead;
  const { publishedAt } = post;
  return { title: post.title, description, ...canonical(paths.post(post.slug), { publishedAt }) };
}

export default async function PostPage(props: Props) {
  const post = await find(props);
  if (!post) notFound();
  return (
    <article>
      <Breadcrumbs trail={[{ href: paths.changelog(), label: words.posts.title }]} />
      <PageHeading title={post.title} />
      <PostData post={post} />
      <PostByline post={post} />
      <div className="mt-5">
        <Prose html={renderMarkdown(post.content).html} />
      </div>
      <PostFeedLinks />
    </article>
  );
}
