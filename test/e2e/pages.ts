import { pageIds } from "../../src/panels/panel.ts";

/** The dashboards by their ids, and their addresses. */
export const boards: Readonly<Record<string, string>> = Object.fromEntries(pageIds.map((id) => [id, id === "overview" ? "#/" : `#/${id}`]));

/** Every page there is once there is data. */
export const pages: Readonly<Record<string, string>> = { ...boards, check: "#/check", data: "#/data", report: "#/data/report" };
