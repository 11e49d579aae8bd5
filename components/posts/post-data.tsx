import { JsonLd } from "@/components/layout/json-ld";
import { plainText } from "@/lib/markdown";
import { paths } from "@/lib/paths";
import { publicAddress } from "@/server/public-address";
import { type Post } from "@/server/posts/queries";

/** An entry of the changelog for programs. */
export function PostData({ post }: { post: Post }) {
  return (
    <JsonLd
      data={{
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        headline: post.title,
        url: publicAddress(paths.post(post.slug)),
        datePublished: post.publishedAt.toISOString(),
        description: plainText(post.content, 160),
        ...(post.authorName && { author: { "@type": "Person", name: post.authorName } }),
      }}
    />
  );
}
