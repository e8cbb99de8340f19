import { intermediaryServices, intermediaryServiceTotal } from "../datasets/intermediaryServices.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** Which departments ask for services that an applicant must buy. */
export const intermediaryServicesByDepartment = rankedPanel({
  id: "intermediaryServicesByDepartment",
  page: "permits",
  order: 8,
  width: 6,
  dataset: intermediaryServices,
  by: intermediaryServices.fields.department,
  measure: intermediaryServiceTotal,
  title: { zh: "行政审批中介服务事项", en: "Intermediary services by department" },
  counted: { zh: "公布", noun: "service", en: "listed" },
});
