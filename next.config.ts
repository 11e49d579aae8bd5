import type { NextConfig } from "next";

const config: NextConfig = {
  // The front door compresses finished answers once, and owns redirects and headers (docs/decisions).
  compress: false,
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  trailingSlash: true,
  // Types and lint are `npm run check`'s, once; the build does not repeat them.
  typescript: { ignoreBuildErrors: true },
};

export default config;
