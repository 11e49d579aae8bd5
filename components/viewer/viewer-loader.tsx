"use client"; // Only a browser knows whether somebody has signed in with it.

import { useEffect } from "react";

/** Set beside the session, readable by scripts; and what a form has to say on the next page. */
const NEEDED = /(?:^|; )(?:signed_in=1|notice=)/;

/** Asks who is looking, where somebody has signed in. Others load nothing and ask nothing. */
export function ViewerLoader() {
  useEffect(() => {
    let isLoaded = false;
    const load = () => {
      isLoaded = true;
      import("./fill")
        .then(({ fill }) => fill())
        // Without an answer the page stays as it is for everyone.
        .catch(() => undefined);
    };
    // A page that comes back from the browser's memory may show somebody who has signed out, or old counts.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && (isLoaded || NEEDED.test(document.cookie))) load();
    };
    if (NEEDED.test(document.cookie)) load();
    addEventListener("pageshow", comeBack);
    return () => removeEventListener("pageshow", comeBack);
  }, []);
  return null;
}
