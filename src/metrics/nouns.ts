/** What figures count. */
export const cases件 = { zh: "件", en: "cases" };
export const permits件 = { zh: "件", en: "permits" };
export const items项 = { zh: "项", en: "items" };
export const documents件 = { zh: "件", en: "documents" };
export const petitions件 = { zh: "件", en: "petitions" };
export const events次 = { zh: "次", en: "events" };
