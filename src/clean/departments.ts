/** A department as an entity of its own: before and after a reform are two, linked by `successor`. */
export interface Department {
  /** Official name without the place: 发展和改革委员会. */
  readonly name: string;
  /** Other names in use, also without the place. */
  readonly short: readonly string[];
  /** The department that took over its work. */
  readonly successor?: string;
  /** First and last day under this name, ISO. */
  readonly from?: string;
  readonly until?: string;
}

// County governments finished the reform of 2018 by March 2019; the joint tax bureaus opened on 2018-07-20 at county
// level. The days of a single city may differ: the table is a setting, this is its beginning.
const REFORM = "2019-03-31";
const AFTER_REFORM = "2019-04-01";
const TAX_REFORM = "2018-07-19";
const AFTER_TAX_REFORM = "2018-07-20";

/** Departments of a county-level city as of 2017, and their successors after the reform of 2018-19. */
export const DEPARTMENTS: readonly Department[] = [
  standing("人民政府办公室", "政府办公室", "政府办", "府办", "府办公室"),
  standing("发展和改革委员会", "发改委", "发改局", "发展改革委", "发展和改革局", "发展改革委员会", "发展改革局"),
  standing("经济和信息化委员会", "经信委", "经信局", "经济和信息化局", "工信局", "工业和信息化局", "经济商务和信息化委员会"),
  standing("经济商务和科技信息化局", "经商科信局", "经商科信委", "经商委", "经商局"),
  standing("商务局", "商务委"),
  standing("教育局", "教科局", "教育科技局", "教体局"),
  standing("科学技术局", "科技局"),
  standing("公安局"),
  standing("公安局交通警察大队", "公安局交警大队", "交警大队", "交警队"),
  standing("民政局"),
  standing("司法局"),
  standing("财政局"),
  standing("人力资源和社会保障局", "人社局", "人力资源社会保障局", "人社厅"),
  standing("住房和城乡建设局", "住建局", "建设局", "住房城乡建设局"),
  standing("交通运输局", "交通局", "交运局"),
  standing("水利局", "水务局"),
  standing("审计局"),
  standing("统计局"),
  standing("城市管理局", "城管局", "执法局", "城市管理行政执法局", "城市管理综合执法局", "行政执法局", "综合执法局"),
  standing("民族宗教事务局", "民宗局", "民族宗教局", "民宗委"),
  standing("信访局", "信访办"),
  standing("政务服务中心", "政务中心", "行政服务中心", "行政服务大厅", "政务大厅", "政务服务大厅", "人民政府政务服务中心"),
  standing("行政服务和公共资源交易中心"),
  standing("公共资源交易中心", "交易中心"),
  standing("气象局"),
  standing("供销合作社联合社", "供销联社", "供销社"),
  standing("残疾人联合会", "残联"),
  standing("住房公积金管理部", "公积金管理部", "公积金中心", "住房公积金管理中心"),
  standing("国家统计局调查队", "统计调查队"),
  standing("消防救援大队", "消防大队"),
  standing("烟草专卖局", "烟草局"),
  standing("档案局"),
  standing("行政审批局", "审批局", "行政审批服务局"),
  standing("机构编制委员会办公室", "编办", "编委办"),

  before("国土资源局", ["国土局"], "自然资源局"),
  before("规划局", ["城乡规划局"], "自然资源局"),
  after("自然资源局", ["自然资源和规划局", "自规局", "资规局"]),
  before("环境保护局", ["环保局"], "生态环境局"),
  after("生态环境局", ["生态局", "环境局"]),
  before("农牧局", ["农牧和扶贫开发局", "农业局", "扶贫局", "扶贫开发局", "扶贫办", "农牧和扶贫局"], "农牧农村局"),
  after("农牧农村局", ["农业农村局", "农牧农村和科技局", "农业农村和科技局"]),
  before("林业局", [], "林业和草原局"),
  after("林业和草原局", ["林草局", "林业草原局"]),
  before("文体广电局", ["文广局", "文体局", "文化局", "文化体育广播电视局", "文体广播电视局", "文化广电新闻出版局", "文广新局"], "文体旅游广电局"),
  before("旅游局", ["旅发局"], "文体旅游广电局"),
  after("文体旅游广电局", ["文旅局", "文化和旅游局", "文旅广电局", "文化体育旅游广电局"]),
  before("卫生和计划生育局", ["卫计局", "卫计委", "卫生局", "卫生和计划生育委员会", "卫生计生委", "卫生计生局"], "卫生健康局"),
  after("卫生健康局", ["卫健局", "卫健委", "卫生健康委员会", "卫生健康委"]),
  before("安全生产监督管理局", ["安监局", "安全监管局"], "应急管理局"),
  after("应急管理局", ["应急局"]),
  before("工商行政管理局", ["工商局"], "市场监督管理局"),
  before("质量技术监督局", ["质监局"], "市场监督管理局"),
  before("食品药品监督管理局", ["食药监局", "食药局", "药监局"], "市场监督管理局"),
  // Many counties merged the three before 2018, so this one has no first day.
  standing("市场监督管理局", "市监局", "市场监管局", "市场局"),
  before("政府法制办公室", ["法制办", "人民政府法制办公室", "法制办公室", "法制局"], "司法局"),
  // Supervisory commissions opened in every county by the end of February 2018.
  { name: "监察局", short: [], successor: "监察委员会", until: "2018-02-28" },
  { name: "监察委员会", short: ["监委"], from: "2018-03-01" },
  after("医疗保障局", ["医保局"]),
  after("退役军人事务局", ["退役军人局"]),
  { name: "国家税务局", short: ["国税局"], successor: "税务局", until: TAX_REFORM },
  { name: "地方税务局", short: ["地税局"], successor: "税务局", until: TAX_REFORM },
  { name: "税务局", short: ["国家税务总局税务局"], from: AFTER_TAX_REFORM },
];

function standing(name: string, ...short: string[]): Department {
  return { name, short };
}

function before(name: string, short: readonly string[], successor: string): Department {
  return { name, short, successor, until: REFORM };
}

function after(name: string, short: readonly string[]): Department {
  return { name, short, from: AFTER_REFORM };
}
