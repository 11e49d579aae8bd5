import { type Graph, type Thing, type WithContext } from "schema-dts";

/** `</script>` and `<!--` inside a text would end the block or hide what follows; JSON may write them otherwise. */
const escaped = (data: object) => JSON.stringify(data).replaceAll("<", "\\u003c");

/** What the page is about, in the words of schema.org, for programs. A data block: nothing runs, and CSP lets it be. */
export function JsonLd({ data }: { data: WithContext<Thing> | Graph }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escaped(data) }} />;
}
