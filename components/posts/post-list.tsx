import { words } from "@/components/words";
import { plainText } from "@/lib/markdown";
import { paths } from "@/lib/paths";
import { type Post } from "@/server/posts/queries";
import { PostByline } from "./post-byline";

const SUMMARY_CHARACTERS = 240;

/** News with their beginnings; a sentence while there are none. */
export function PostList({ items }: { items: readonly Post[] }) {
  if (items.length === 0) return <p className="text-ink-soft">{words.posts.none}</p>;
  return (
    <ul className="max-w-2xl">
      {items.map((post) => (
        <li key={post.slug} className="border-hairline border-t py-4 first:border-t-0 first:pt-0">
          <PostByline post={post} />
          <h2 className="text-lg leading-snug">
            <a href={paths.post(post.slug)} className="name">
              <bdi>{post.title}</bdi>
            </a>
          </h2>
          <p className="mt-1" dir="auto">
            {plainText(post.content, SUMMARY_CHARACTERS)}
          </p>
        </li>
      ))}
    </ul>
  );
}
