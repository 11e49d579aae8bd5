import type { NextConfig } from "next";

/** Each state of the sources is built into a folder of its own: see scripts/build/ensure-build.ts. */
const distDir = process.env.NEXT_DIST_DIR;

const config: NextConfig = {
  distDir: distDir ?? ".next",
  // The front door compresses finished answers once, and owns redirects and headers (docs/decisions).
  compress: false,
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  trailingSlash: true,
  // Types and lint are `npm run check`'s, once; the build does not repeat them.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: distDir ? ".next/builds/tsconfig.json" : "tsconfig.json",
  },
};

export default config;
