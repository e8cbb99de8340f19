/** What can be done with a panel; each is also the key of its words. */
export type PanelAction = "table" | "chart" | "fullScreen" | "copyImage" | "copyData" | "png" | "svg" | "csv" | "up" | "down" | "hide";

/** As the menu lists them. */
export const actionGroups: readonly (readonly PanelAction[])[] = [
  ["table", "chart", "fullScreen"],
  ["copyImage", "copyData", "png", "svg", "csv"],
  ["up", "down", "hide"],
];
