/** Where the reader's choice of theme is kept: "light" or "dark"; nothing for the system's own. */
export const THEME_KEY = "theme";

/**
 * Runs before the first paint, so that no page flashes in the wrong theme. It also marks that scripts run at all,
 * which shows what only they can serve. Kept to one statement each: the policy allows it by its hash.
 */
export const themeScript = `(function(){var d=document.documentElement.dataset;d.script="";try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")d.theme=t}catch(e){}})()`;
