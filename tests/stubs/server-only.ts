/** Stands in for the package `server-only`, which throws outside of React's server bundle. */
export {};
