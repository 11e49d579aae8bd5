import "./prose.css";

/** A text that lib/markdown.ts made: nothing in it runs. */
export function Prose({ html }: { html: string }) {
  return <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}
