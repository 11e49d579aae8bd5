import { Fragment } from "react";
import { type Json, toJson } from "@/server/api-v4/json";

/** An address within JSON text: up to the quote that ends its string, or anything that no address holds. */
const ADDRESS = /(https?:\/\/[^\s"\\<>]+)/;

/** JSON with its http(s) addresses clickable: every second piece is one. */
export function JsonText({ data, indent }: { data: Json; indent: number }) {
  const pieces = toJson(data, indent).split(ADDRESS);
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
