/** Kept in old syntax, so that an old Node can say that it is one. */
var OLDEST = [20, 19];

/** Says what to do, and returns false, when this Node is too old. */
export function checkNode(version) {
  var parts = version.split(".").map(Number);
  if (parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1])) return true;
  console.error(
    "\n✖ This is Node " +
      version +
      "; at least " +
      OLDEST.join(".") +
      " is needed.\n" +
      "  Install a newer one from https://nodejs.org, or with a version manager: nvm install 22\n",
  );
  return false;
}
