/** Signs the sessions of the site that browser tests visit, so that they can make some. */
export const SECRET_OF_TESTS = "for the site of the browser tests only";
