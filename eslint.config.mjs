import next from "eslint-config-next/core-web-vitals";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** One direction: app → components → server → lib. A message says where the code belongs instead. */
const layer = (files, ...forbidden) => ({
  files,
  ignores: ["**/*.test.ts", "**/*.test.tsx"],
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: forbidden.map(([group, message]) => ({ group: [group], message })) },
    ],
  },
});

const database = [
  "@/server/db",
  "The database is server/'s: call a function of server/<noun>/queries or mutations.",
];
const prisma = [
  "@/prisma/generated/*",
  "Only server/ knows the database; take a row type from server/<noun>/select.",
];
const upwards = (layer, moral) => [`@/${layer}/**`, moral];

/** What a browser loads must be small: one import of all words would send them all. */
const smallScripts = {
  meta: {
    type: "problem",
    messages: { all: "A client component takes words as props, or from the words file of its part." },
  },
  create: (context) => {
    const isClient = context.sourceCode.ast.body.some(({ directive }) => directive === "use client");
    if (!isClient) return {};
    return {
      'ImportDeclaration[source.value="@/components/words"]': (node) =>
        context.report({ node, messageId: "all" }),
    };
  },
};

export default defineConfig(
  globalIgnores([
    ".next*/",
    ".data/",
    ".cache/",
    "node_modules/",
    "prisma/generated/",
    "next-env.d.ts",
    "public/",
  ]),
  ...next,
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      // A handler may be async only because its type says so.
      "@typescript-eslint/require-await": "off",
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      eqeqeq: ["error", "always"],
      "no-console": "error",
      // Pages are cached whole and every navigation is a document: see docs/decisions/0003-one-cache.md.
      "@next/next/no-html-link-for-pages": "off",
    },
  },
  layer(
    ["lib/**"],
    upwards("server", "lib/ is pure: move what needs the server into server/."),
    upwards("components", "lib/ imports nothing of ours."),
    upwards("app", "lib/ imports nothing of ours."),
    ["@/catalogue.config", "lib/ imports nothing of ours: take the setting as a parameter."],
  ),
  layer(
    ["server/**"],
    upwards("components", "server/ does not know how things look: return data."),
    upwards("app", "app/ calls server/, never the other way round."),
  ),
  layer(
    ["components/**"],
    upwards("app", "components/ are composed by app/, not the other way round."),
    database,
    prisma,
  ),
  layer(["app/**"], database, prisma),
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    plugins: { ours: { rules: { "small-scripts": smallScripts } } },
    rules: { "ours/small-scripts": "error" },
  },
  {
    files: ["app/**", "components/**", "lib/**", "server/**"],
    ignores: ["server/env.ts", "**/*.test.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Read the environment through server/env.ts." },
      ],
    },
  },
  {
    // What people run in a terminal speaks to that terminal.
    files: ["scripts/**", "e2e/**", "prisma/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "import/no-anonymous-default-export": "off" },
  },
);
