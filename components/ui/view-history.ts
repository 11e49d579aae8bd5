/** The view of a page that is shown, by its address; a fragment is only a place in it, which the browser itself goes to. */
const viewNow = () => location.pathname + location.search;

let shown = "";

/** A view as a new place of the browser's history. */
export function pushView(address: string): void {
  history.pushState(null, "", address);
  shown = viewNow();
}

/** Tells when the browser goes back or forth to another view than the one shown. Returns what ends that. */
export function onOtherView(show: (address: string) => void): () => void {
  const onPopState = () => {
    if (viewNow() === shown) return;
    shown = viewNow();
    show(shown);
  };
  shown = viewNow();
  window.addEventListener("popstate", onPopState);
  return () => window.removeEventListener("popstate", onPopState);
}
