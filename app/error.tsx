"use client"; // React's error boundaries live in the browser.

import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <ErrorMessage title={words.errors.faultTitle} text={words.errors.fault}>
      <button
        type="button"
        onClick={retry}
        className="bg-accent text-on-accent hover:bg-accent-strong mt-4 min-h-9 cursor-pointer rounded-md px-4 font-medium"
      >
        {words.errors.retry}
      </button>
    </ErrorMessage>
  );
}
