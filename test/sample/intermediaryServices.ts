import { departments, officialName, type DepartmentKey } from "./departments.ts";
import { mergedAbove, utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface IntermediaryServiceRow {
  readonly department: DepartmentKey;
  readonly service: string;
  readonly approval: string;
  readonly pricing: string;
}

/** By department the approval, and the services that it needs. */
const CATALOGUE: readonly (readonly [DepartmentKey, approval: string, services: string])[] = [
  ["发改", "企业投资项目核准", "项目申请报告编制 社会稳定风险评估报告编制 招标方案编制"],
  ["发改", "固定资产投资项目节能审查", "节能评估报告编制 节能评估报告评审"],
  ["发改", "政府投资项目审批", "项目建议书编制 可行性研究报告编制 初步设计编制 概算评审"],
  ["国土", "建设用地审批", "建设用地勘测定界 土地评估 土地复垦方案编制 地质灾害危险性评估 压覆矿产资源评估"],
  ["国土", "采矿权登记", "矿产资源储量核实报告编制 矿产资源开发利用方案编制 矿山地质环境保护方案编制 采矿权评估"],
  ["环保", "建设项目环境影响评价审批", "环境影响报告书编制 环境影响报告表编制 环境影响评价文件技术评估"],
  ["环保", "排污许可证核发", "排污监测报告编制 污染源在线监测比对"],
  ["环保", "建设项目竣工环境保护验收", "竣工环境保护验收监测 突发环境事件应急预案编制"],
  ["住建", "建筑工程施工许可", "施工图设计文件审查 建设工程监理 建设工程招标代理 工程造价咨询 建筑工程勘察 建筑工程设计"],
  ["住建", "商品房预售许可", "房产面积测绘 预售资金监管方案编制"],
  ["住建", "建设工程竣工验收备案", "工程质量检测 室内环境检测 建筑节能检测"],
  ["住建", "建设工程规划许可", "建设工程规划放线测量 日照分析报告编制 交通影响评价"],
  ["水利", "取水许可", "水资源论证报告编制 取水计量设施检定"],
  ["水利", "生产建设项目水土保持方案审批", "水土保持方案编制 水土保持监测 水土保持设施验收评估"],
  ["水利", "河道管理范围内建设项目审批", "防洪影响评价报告编制 涉河建设方案编制"],
  ["交通", "道路运输经营许可", "营运车辆综合性能检测 驾驶员体检 运输车辆燃料消耗量核查"],
  ["交通", "公路建设项目施工许可", "公路工程施工图审查 公路工程监理"],
  ["安监", "危险化学品经营许可", "安全评价报告编制 重大危险源评估 防雷装置检测"],
  ["安监", "非煤矿山安全生产许可", "安全预评价报告编制 安全设施设计编制 安全验收评价"],
  ["林业", "占用征收林地审核", "使用林地可行性报告编制 林地现状调查 森林资源资产评估"],
  ["农牧", "草原征占用审核", "草原植被恢复费测算 草原征占用现场查勘"],
  ["卫计", "医疗机构执业登记", "消防安全检测 医疗废水检测 放射防护检测"],
  ["卫计", "公共场所卫生许可", "公共场所卫生检测 集中空调通风系统卫生检测"],
  ["市监", "企业设立登记", "验资报告编制 住所证明公证"],
  ["市监", "食品生产许可", "食品出厂检验"],
  ["公安", "大型群众性活动安全许可", "活动安全风险评估 临时搭建设施检测"],
  ["公安", "爆破作业项目许可", "爆破设计施工方案评估 爆破安全监理"],
  ["民政", "社会团体登记", "社会团体验资 法定代表人离任审计"],
  ["教育", "民办学校设立审批", "办学场所消防检测"],
  ["人社", "劳务派遣经营许可", "劳务派遣单位验资 年度审计报告编制"],
  ["文体", "娱乐场所经营许可", "娱乐场所噪声检测 电气防火检测"],
  ["气象", "防雷装置设计审核和竣工验收", "防雷装置设计技术评价 新建建筑物防雷检测"],
];

/** The list that the city published in 2017. */
export const intermediaryServiceRows: readonly IntermediaryServiceRow[] = CATALOGUE.flatMap(([department, approval, services]) =>
  services.split(" ").map((service) => ({ department, approval, service, pricing: pricingOf(service) })),
);

function pricingOf(service: string): string {
  if (/评估|评价|论证/.test(service)) return "市场调节";
  return /检测|检定|监测/.test(service) ? "政府指导价" : "市场调节价";
}

export function intermediaryServiceFiles(): SampleFile[] {
  const merged = mergedAbove(intermediaryServiceRows.map(({ department }) => officialName(department)));
  return [
    utf8File(
      "格尔木市行政审批中介服务事项清单（2017年）.csv",
      [
        ["格尔木市行政审批中介服务事项清单（2017年）", "", "", "", "", ""],
        ["序号", "审批部门", "中介服务项目", "涉及的审批事项", "实施机构", "收费性质"],
        ...intermediaryServiceRows.map(({ department, service, approval, pricing }, i): Cell[] => [
          i + 1,
          merged[i],
          service,
          approval,
          department === "气象" ? "具备防雷检测资质的机构" : `具备相应资质的机构（${departments[department][0].replace(/^市/, "")}公布名录）`,
          pricing,
        ]),
      ],
      { bom: true },
    ),
  ];
}
