"use client"; // React's error boundaries live in the browser. This one comes with every page, so it is small.

import "./globals.css";
import { fault } from "@/components/layout/notice-words";

/** Stands in for the whole document when something fails in the browser; faults of the server have app/500/. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>{fault.faultTitle}</title>
      </head>
      <body>
        <main className="page py-16">
          <h1 className="text-2xl font-semibold">{fault.faultTitle}</h1>
          <p className="mt-2">{fault.fault}</p>
          <button type="button" onClick={retry} className="link mt-4 cursor-pointer">
            {fault.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
