import { catalogue } from "@/catalogue.config";
import { plainText, renderMarkdown } from "@/lib/markdown";
import { paths } from "@/lib/paths";
import { listPostsForFeed } from "@/server/posts/queries";
import { type Feed, writtenNow } from "./feed";

const ENTRIES = 15;
const SUMMARY_CHARACTERS = 240;

/** The changelog, as a feed at `path` of the site at `origin`: each entry whole, its addresses absolute. */
export async function readNewsFeed(origin: string, path: string): Promise<Feed> {
  const posts = await listPostsForFeed(ENTRIES);
  return {
    title: `${catalogue.name}: changelog`,
    description: `What is new on ${catalogue.name}`,
    language: "en-us",
    author: catalogue.name,
    page: origin + paths.changelog(),
    self: origin + path,
    updatedAt: posts[0]?.publishedAt ?? writtenNow(),
    entries: posts.map((post) => {
      const address = origin + paths.post(post.slug);
      const hrefOf = (href: string) => (href.startsWith("#") ? address : origin) + href;
      return {
        title: post.title,
        address,
        summary: plainText(post.content, SUMMARY_CHARACTERS),
        html: renderMarkdown(post.content, { hrefOf }).html,
        categories: [],
        publishedAt: post.publishedAt,
        updatedAt: post.modifiedAt,
      };
    }),
  };
}
