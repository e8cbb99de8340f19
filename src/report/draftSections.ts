/** A place in a sentence for a metric's figure; `change` says rise or fall with it: 减少48. */
export interface DraftSlot {
  readonly metric: string;
  readonly as: "figure" | "change";
}

export type DraftPiece = string | DraftSlot;

export interface DraftSection {
  readonly heading: string;
  readonly sentences: readonly (readonly DraftPiece[])[];
}

/** The paragraphs of the annual report, in its order and manner; a figure's unit stands behind its place. */
export const draftSections: readonly DraftSection[] = [
  {
    heading: "加强组织领导",
    sentences: [say`制定年度法治政府建设工作要点和任务台账，把重点任务细化为${"tasks.areas"}个方面${"tasks.total"}项具体工作，逐一分解到各部门、各单位。`],
  },
  {
    heading: "深入推进政府职能转变",
    sentences: [
      say`取消行政审批事项${"approvalItems.cancelled"}项，${"approvalItems.mergedFrom"}项合并为${"approvalItems.mergedInto"}项，转为其他${"approvalItems.converted"}项，暂缓实施${"approvalItems.suspended"}项，保留行政审批事项${"approvalItems.retained"}项。`,
      say`清理行政审批中介服务事项，公开发布了${"intermediaryServices.total"}项中介服务事项清单。`,
      say`核定政府部门权责清单${"powers.total"}项，较上年${change("powers.change")}项。`,
      say`推进“多证合一”改革，${"mergedLicences.departments"}个部门的${"mergedLicences.items"}项涉企证照事项“合一”，${"mergedLicences.firstIssued"}第一张“多证合一”营业执照发放。`,
    ],
  },
  {
    heading: "不断完善依法决策机制",
    sentences: [
      say`政府法律顾问审核法规规章、提供法律意见建议${"legalAdvice.opinions"}条，出庭应诉${"legalAdvice.appearances"}件。`,
      say`审查规范性文件${"documents.reviewed"}件，合法性审查率达${"documents.reviewRate"}。`,
      say`登记备案及公布规范性文件${"documents.registered"}件。`,
    ],
  },
  {
    heading: "依法有效化解社会矛盾纠纷",
    sentences: [
      say`全市行政诉讼案件${"disputes.lawsuits"}件，行政机关负责人出庭应诉${"disputes.headAppeared"}件，应诉率为${"disputes.headRate"}。`,
      say`受理群众来信来访${"petitions.received"}件，妥善处理${"petitions.settled"}件。`,
    ],
  },
  {
    heading: "大力推行政务公开和便民服务",
    sentences: [
      say`市行政服务和公共资源交易中心累计受理业务${"cases.accepted"}件、办理业务${"cases.completed"}件，办理率达${"cases.rate"}。`,
      say`完成公共资源交易项目${"trades.projects"}项，交易额为${"trades.amount"}元。`,
      say`电子政务平台累计录入规范性文件、政务信息${"disclosures.entries"}条，网站访问量${"visits.total"}人次。`,
    ],
  },
  {
    heading: "加强政府法制宣传和培训",
    sentences: [say`各部门开展法制宣传和学习${"legalTraining.events"}次，组织和参加法制培训${"legalTraining.courses"}次。`],
  },
];

function say(texts: TemplateStringsArray, ...slots: readonly (string | DraftSlot)[]): DraftPiece[] {
  return texts.flatMap((text, i): DraftPiece[] => {
    const slot = slots[i];
    return slot === undefined ? [text] : [text, typeof slot === "string" ? { metric: slot, as: "figure" } : slot];
  });
}

function change(metric: string): DraftSlot {
  return { metric, as: "change" };
}
