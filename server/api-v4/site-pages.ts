/**
 * Answers below the API's root that are the site's rather than the API's: they vary by cookie, not by Accept, and
 * name no methods. A server in front may put its own page in place of the 404.
 */
const headers = { "Content-Type": "text/html; charset=utf-8", Vary: "Cookie" };

const notFoundPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page not found</title>
<h1>Page not found</h1>
<p>There is no such address. The API begins at <a href="/api/v4/">/api/v4/</a>.</p>
</html>
`;

export const notARoute = (): Response => new Response(notFoundPage, { status: 404, headers });

export const redirectTo = (location: string): Response =>
  new Response(null, { status: 301, headers: { ...headers, Location: location } });
