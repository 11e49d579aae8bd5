import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { type Post } from "@/server/posts/queries";

/** When it appeared, and whose words it has. */
export function PostByline({ post }: { post: Post }) {
  return (
    <p className="text-ink-soft text-sm">
      <Time at={post.publishedAt} isAbsolute />
      {post.authorName && (
        <>
          {" "}
          <bdi>{words.posts.by(post.authorName)}</bdi>
        </>
      )}
    </p>
  );
}
