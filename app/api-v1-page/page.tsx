import { type Metadata } from "next";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: words.errors.apiGoneTitle, robots: "noindex" };

/** Drawn by the front door, with status 410, for every address of the API's first version. */
export default function ApiV1Page() {
  return (
    <ErrorMessage title={words.errors.apiGoneTitle} text={words.errors.apiGone}>
      <p className="mt-4">
        <a className="link" href={paths.apiRoot()}>
          {words.errors.apiToday}
        </a>
      </p>
    </ErrorMessage>
  );
}
