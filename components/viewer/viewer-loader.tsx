"use client"; // Only a browser knows whether somebody has signed in with it.

import { useEffect } from "react";

/** Set beside the session, readable by scripts; and what a form has to say on the next page. */
const NEEDED = /(?:^|; )(?:signed_in=1|notice=)/;

/** Asks who is looking, where somebody has signed in. Others load nothing and ask nothing. */
export function ViewerLoader() {
  useEffect(() => {
    if (NEEDED.test(document.cookie)) void import("./fill").then(({ fill }) => fill());
  }, []);
  return null;
}
