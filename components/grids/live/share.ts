const SAID_MS = 2_000;

/** Copies the address of the view as it is, and says so, for two seconds, to eyes and screen readers alike. */
export async function shareView(button: HTMLElement): Promise<void> {
  const label = button.querySelector("span");
  const said = document.getElementById("grid-said");
  if (!label || label.dataset.usual) return;
  // Only secure pages have a clipboard: http on another machine has none, and the address can be copied from its bar.
  const isCopied = await Promise.resolve(
    navigator.clipboard?.writeText(location.href).then(() => true),
  ).catch(() => false);
  label.dataset.usual = label.textContent;
  label.textContent = (isCopied ? button.dataset.done : button.dataset.failed) ?? "";
  if (said) said.textContent = label.textContent;
  setTimeout(() => {
    label.textContent = label.dataset.usual ?? "";
    delete label.dataset.usual;
  }, SAID_MS);
}
