/** As the reference's: empty, and the site's rather than the API's, so it varies by cookie and names no methods. */
export const redirectTo = (location: string): Response =>
  new Response(null, {
    status: 301,
    headers: { "content-type": "text/html; charset=utf-8", vary: "Cookie", location },
  });
