/** Word measures in twentieths of a point. */
export const POINT = 20;
export const INCH = 72 * POINT;

/** US Letter, an inch around. */
export const PAGE = { width: 8.5 * INCH, height: 11 * INCH, margin: INCH };
export const COLUMN = PAGE.width - 2 * PAGE.margin;

/** How far each level of a list is set in, and how far its label stands out. */
export const INDENT = 0.375 * INCH;
