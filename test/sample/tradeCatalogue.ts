import type { DepartmentKey } from "./departments.ts";

/** A kind of trade: how many a year, its share of the money, and what such a project is called. */
export interface TradeKind {
  readonly category: string;
  readonly sign: string;
  readonly methods: readonly string[];
  readonly count: Readonly<Record<2016 | 2017, number>>;
  readonly share: number;
  /** 1 − this is what a buyer saves; above 1 a seller gains. */
  readonly ratio: readonly [low: number, high: number];
  readonly bidders: readonly [low: number, high: number];
  readonly projects: readonly Project[];
  /** What the winners do for a living. */
  readonly trade: string;
}

export interface Project {
  readonly name: string;
  readonly buyer: DepartmentKey;
  /** Its category at an exchange that does not use the national six. */
  readonly finer: string;
}

const TOWNS = "郭勒木德镇 唐古拉山镇 大格勒乡 乌图美仁乡 昆仑路街道 黄河路街道 金峰路街道 河西街道 西藏路街道".split(" ");

const GOODS = "办公设备采购 信息化设备采购 视频监控系统采购 车辆采购 办公家具采购 空调设备采购".split(" ");
const SERVICES = "物业服务 档案数字化服务 维修改造服务 保洁服务".split(" ");

export const tradeKinds: readonly TradeKind[] = [
  {
    category: "工程建设",
    sign: "GC",
    methods: ["公开招标", "公开招标", "公开招标", "邀请招标"],
    count: { 2016: 86, 2017: 96 },
    share: 61.83,
    ratio: [0.9, 0.99],
    bidders: [3, 18],
    projects: crossed(
      [...TOWNS, "昆仑经济技术开发区", "察尔汗工业园", "河东片区", "城北片区"],
      [
        ["住建", "市政公用", ["道路改造工程", "排水管网工程", "棚户区改造配套工程", "供热管网改造工程"]],
        ["水利", "水利水电", ["农村饮水安全工程", "灌渠维修工程", "防洪堤工程"]],
        ["城管", "园林绿化", ["道路绿化工程", "公园绿化提升工程"]],
        ["卫计", "房屋建筑", ["卫生院业务用房工程"]],
        ["教育", "房屋建筑", ["学校教学楼工程"]],
        ["文体", "房屋建筑", ["文化活动中心工程"]],
        ["交通", "公路(交通)", ["村道硬化工程"]],
      ],
    ),
    trade: "建筑工程",
  },
  {
    category: "政府采购",
    sign: "CG",
    methods: ["公开招标", "竞争性磋商", "竞争性谈判", "询价", "单一来源"],
    count: { 2016: 84, 2017: 96 },
    share: 11.27,
    ratio: [0.9, 0.985],
    bidders: [3, 8],
    projects: [
      ...purchased(["人民医院", "疾控中心"], "卫计"),
      ...purchased(["第二中学", "职业技术学校"], "教育"),
      ...purchased(["交警大队", "看守所"], "公安"),
      ...purchased(["环卫站", "路灯管理所"], "城管"),
      ...purchased(["环境监测站"], "环保"),
      ...purchased(["农技推广站", "草原站"], "农牧"),
    ],
    trade: "科技",
  },
  {
    category: "土地使用权",
    sign: "TD",
    methods: ["挂牌", "拍卖"],
    count: { 2016: 17, 2017: 18 },
    share: 18.94,
    ratio: [1, 1.3],
    bidders: [1, 4],
    projects: crossed(
      [...TOWNS, "昆仑经济技术开发区", "城南新区", "八一路北侧", "柴达木路西侧", "江源路东侧"],
      [["国土", "国有建设用地使用权", ["商住用地出让", "工业用地出让", "仓储用地出让", "商服用地出让"]]],
    ),
    trade: "房地产开发",
  },
  {
    category: "矿业权",
    sign: "KY",
    methods: ["挂牌"],
    count: { 2016: 6, 2017: 6 },
    share: 4.41,
    ratio: [1, 1.25],
    bidders: [1, 3],
    projects: crossed(["野牛沟", "小灶火", "大灶火", "拉陵灶火", "那陵格勒", "乌图美仁"], [
      ["国土", "采矿权", ["建筑用砂石采矿权出让", "石灰岩矿采矿权出让", "建筑用花岗岩采矿权出让"]],
    ]),
    trade: "矿业",
  },
  {
    category: "国有产权",
    sign: "CQ",
    methods: ["拍卖", "挂牌"],
    count: { 2016: 10, 2017: 12 },
    share: 2.58,
    ratio: [1, 1.2],
    bidders: [1, 6],
    projects: crossed(["建设中路", "中山路", "盐桥路", "昆仑南路", "迎宾路", "八一中路", "长江路"], [
      ["发改", "国有资产处置", ["商铺租赁权转让", "旧仓库处置", "闲置办公用房出租"]],
      ["交通", "国有资产处置", ["停运车辆处置"]],
    ]),
    trade: "商贸",
  },
  {
    category: "其他",
    sign: "QT",
    methods: ["公开招标", "竞争性磋商"],
    count: { 2016: 5, 2017: 6 },
    share: 0.97,
    ratio: [0.92, 0.99],
    bidders: [2, 5],
    projects: crossed(["城区", "景区", "火车站", "客运站", "中心广场", "工业园"], [
      ["城管", "其他", ["停车场经营权", "公共自行车经营权"]],
      ["交通", "其他", ["公交站牌广告经营权"]],
    ]),
    trade: "文化传媒",
  },
];

type Works = readonly (readonly [buyer: DepartmentKey, finer: string, works: readonly string[]])[];

/** Each work at each place. */
function crossed(places: readonly string[], works: Works): Project[] {
  return places.flatMap((place) =>
    works.flatMap(([buyer, finer, names]) => names.map((name) => ({ name: `格尔木市${place}${name}`, buyer, finer }))),
  );
}

function purchased(places: readonly string[], buyer: DepartmentKey): Project[] {
  return crossed(places, [
    [buyer, "货物", GOODS],
    [buyer, "服务", SERVICES],
  ]);
}
