/** A4 upright less 12 mm on each side, in CSS px at 96 to the inch: 186 by 273 mm, rounded down. Stated to the printer in `styles/paper.css`. */
export const FLOW_WIDTH = 702;
export const FLOW_HEIGHT = 1030;

/** CSS px that the running head and the line with the page's number take. */
export const FLOW_HEAD = 24;
export const FLOW_FOOT = 24;
