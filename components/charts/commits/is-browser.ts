import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False while the server's markup is taken over, true from then on: what needs a script waits for it. */
export const useIsBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
