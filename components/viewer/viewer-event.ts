/** Told to whoever else wants to know who looks (cells of a grid), with the `ViewerAnswer` as `detail`. */
export const VIEWER_EVENT = "catalogue:viewer";
