import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { formatDate } from "@/lib/dates";
import { plainText } from "@/lib/markdown";
import { findPost, listPosts } from "@/server/posts/queries";
import { type Card, countFigure, firstWritable, namesIn } from "./card";

const LONGEST_AUTHOR = 24;
const TEXT_CHARACTERS = 240;

const say = words.cards;

export async function readCardOfChangelog(): Promise<Card> {
  const { items, total } = await listPosts(1);
  const [newest] = items;
  return {
    kind: "",
    name: words.posts.title,
    text: firstWritable(namesIn({ items, total }), words.posts.none),
    figures: newest
      ? [
          countFigure(say.entries, total),
          { label: say.newest, value: formatDate(newest.publishedAt, catalogue.timeZone) },
        ]
      : [],
  };
}

/** An entry of the changelog. */
export async function findCardOfPost(slug: string): Promise<Card | null> {
  const post = await findPost(slug);
  return (
    post && {
      kind: words.posts.title,
      name: firstWritable(post.title, post.slug),
      text: firstWritable(plainText(post.content, TEXT_CHARACTERS), words.posts.lead),
      figures: [
        { label: say.published, value: formatDate(post.publishedAt, catalogue.timeZone) },
        { label: say.author, value: post.authorName.slice(0, LONGEST_AUTHOR) },
      ],
    }
  );
}
