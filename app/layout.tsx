import "./globals.css";
import { type Metadata, type Viewport } from "next";
import { type ReactNode } from "react";
import { catalogue } from "@/catalogue.config";
import { DiscoveryLinks } from "@/components/layout/discovery-links";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { themeScript } from "@/components/layout/theme-script";
import { Banners } from "@/components/notices/banners";
import { PaletteKeys } from "@/components/typeahead/palette-keys";
import { RelativeTimes } from "@/components/ui/relative-times";
import { ViewerLoader } from "@/components/viewer/viewer-loader";
import { words } from "@/components/words";

/** Every page is rendered when it is asked for: a build knows no database and holds no data. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: `${catalogue.name}: ${catalogue.tagline}`, template: `%s · ${catalogue.name}` },
  description: catalogue.tagline,
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#131615" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The script below sets attributes before React takes over.
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <DiscoveryLinks />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="bg-accent text-on-accent sr-only z-10 rounded-md px-4 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        >
          {words.site.skip}
        </a>
        <SiteHeader />
        <Banners />
        <main id="content" tabIndex={-1} className="page flex-1 pt-4 outline-none">
          {children}
        </main>
        <SiteFooter />
        <RelativeTimes />
        <PaletteKeys />
        <ViewerLoader />
      </body>
    </html>
  );
}
