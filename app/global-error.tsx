"use client"; // Stands in for the whole document when the layout itself failed.

import "./globals.css";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";

export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>{words.errors.faultTitle}</title>
      </head>
      <body>
        <main className="page">
          <ErrorMessage title={words.errors.faultTitle} text={words.errors.fault} />
        </main>
      </body>
    </html>
  );
}
