import { Fragment } from "react";

/** An address within JSON text: up to the quote that ends its string, or anything that no address holds. */
const ADDRESS = /(https?:\/\/[^\s"\\<>]+)/;

/** JSON with its http(s) addresses clickable: every second piece is one. */
export function JsonText({ text }: { text: string }) {
  const pieces = text.split(ADDRESS);
  return pieces.map((piece, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{piece}</Fragment>
    ) : (
      <a key={at} href={piece} rel="nofollow">
        {piece}
      </a>
    ),
  );
}
