"use client"; // React's error boundaries live in the browser.

import { Fault } from "@/components/layout/fault";
import { errors } from "@/components/layout/notice-words";

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <Fault>
      <button
        type="button"
        onClick={retry}
        className="bg-accent text-on-accent hover:bg-accent-strong min-h-9 cursor-pointer rounded-md px-4 font-medium"
      >
        {errors.retry}
      </button>
    </Fault>
  );
}
