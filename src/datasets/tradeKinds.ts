import type { CategoryValue } from "./field.ts";

/**
 * 交易类别: the national platform's six, with the finer words that exchanges use.
 * Matched by name: the platform's own pages give 其他 both 06 and 90.
 */
export const tradeCategories: readonly CategoryValue[] = [
  {
    zh: "工程建设",
    en: "Construction",
    aliases: [
      "工程", "工程类", "工程建设项目", "建设工程", "工程招投标", "工程招标", "房屋建筑", "房屋建筑工程", "房建", "房建市政", "房管",
      "市政公用", "市政", "市政工程", "市政基础设施", "市政基础设施工程", "基础设施", "1基础设施", "公路", "公路(交通)", "交通",
      "交通工程", "公路工程", "水利", "水利工程", "水利水电", "水利水电工程", "园林绿化", "园林", "园林绿化工程", "机电安装", "文物保护",
      "土地整治", "国土资源工程", "国土资源", "农业", "农业工程", "能源工程", "电力工程", "铁路", "勘察", "设计", "监理", "施工", "其他工程",
    ],
  },
  {
    zh: "政府采购",
    en: "Procurement",
    aliases: ["采购", "政府采购类", "政府集中采购", "货物", "货物类", "服务", "服务类", "货物采购", "服务采购", "工程采购", "药品采购"],
  },
  {
    zh: "土地使用权",
    en: "Land use rights",
    aliases: ["土地", "土地类", "土地出让", "土地使用权出让", "国有土地使用权", "国有土地使用权出让", "国有建设用地使用权", "建设用地使用权", "土地交易"],
  },
  { zh: "矿业权", en: "Mining rights", aliases: ["矿业", "采矿权", "探矿权", "矿业权出让", "采矿权出让", "探矿权出让", "矿产"] },
  {
    zh: "国有产权",
    en: "State-owned assets",
    aliases: ["产权", "产权交易", "国有产权交易", "国有资产", "国有资产处置", "资产处置", "国有资产出租", "国有产权转让", "股权转让"],
  },
  { zh: "其他", en: "Other", aliases: ["其它", "其他类", "其他交易", "农村产权", "林权", "集体资产", "排污权", "特许经营"] },
];

export const tradeMethods: readonly CategoryValue[] = [
  { zh: "公开招标", en: "Open tender", aliases: ["招标", "公开"] },
  { zh: "邀请招标", en: "Invited tender", aliases: ["邀标", "邀请"] },
  { zh: "竞争性谈判", en: "Competitive negotiation", aliases: ["竞谈", "谈判"] },
  { zh: "竞争性磋商", en: "Competitive consultation", aliases: ["磋商"] },
  { zh: "单一来源", en: "Single source", aliases: ["单一来源采购"] },
  { zh: "询价", en: "Price inquiry", aliases: ["询价采购", "竞价"] },
  { zh: "拍卖", en: "Auction", aliases: ["公开拍卖"] },
  { zh: "挂牌", en: "Listing", aliases: ["挂牌出让", "公开挂牌"] },
  { zh: "协议", en: "Agreement", aliases: ["协议出让", "协议转让"] },
];
