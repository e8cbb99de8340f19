/** What figures count. */
export const cases件 = { zh: "件", en: "cases" };
export const permits件 = { zh: "件", en: "permits" };
export const items项 = { zh: "项", en: "items" };
