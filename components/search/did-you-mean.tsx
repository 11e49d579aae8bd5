import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** Another spelling, one click away. */
export function DidYouMean({ text }: { text: string }) {
  return (
    <p className="mt-4">
      {words.search.didYouMean}{" "}
      <a className="link font-medium" href={paths.search(text)}>
        <bdi>{text}</bdi>
      </a>
      ?
    </p>
  );
}
