"use client"; // Stands in for the whole document when the layout itself failed.

import "./globals.css";
import { Fault } from "@/components/layout/fault";
import { errors } from "@/components/layout/notice-words";
import { paths } from "@/lib/paths";

export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>{errors.faultTitle}</title>
      </head>
      <body>
        <main className="page">
          <Fault>
            <a className="link" href={paths.home()}>
              {errors.toHome}
            </a>
          </Fault>
        </main>
      </body>
    </html>
  );
}
