// The words of the generated file. Their order is part of the data: the same seed draws the same cases for ever.

export const CITY = "江城市";

/** Official names, and a short one each. */
const DEPARTMENTS: readonly (readonly [string, string])[] = [
  ["人力资源和社会保障局", "人社局"], ["医疗保障局", "医保局"], ["市场监督管理局", "市监局"], ["自然资源和规划局", "资规局"],
  ["公安局", "公安"], ["税务局", "国税局"], ["住房和城乡建设局", "住建局"], ["交通运输局", "交通局"], ["教育局", "教委"],
  ["卫生健康委员会", "卫健委"], ["民政局", "民政"], ["生态环境局", "环保局"], ["水务局", "水利局"], ["园林和林业局", "园林局"],
  ["文化和旅游局", "文旅局"], ["农业农村局", "农委"], ["应急管理局", "安监局"], ["商务局", "商务委"], ["司法局", "司法"],
  ["财政局", "财政"], ["城市管理执法委员会", "城管委"], ["发展和改革委员会", "发改委"], ["经济和信息化局", "经信局"],
  ["科学技术局", "科技局"], ["退役军人事务局", "退役局"], ["审计局", "审计"], ["国有资产监督管理委员会", "国资委"],
  ["体育局", "体育"], ["统计局", "统计"], ["政务服务和大数据管理局", "政数局"], ["住房公积金管理中心", "公积金中心"],
  ["烟草专卖局", "烟草局"], ["消防救援支队", "消防"], ["气象局", "气象"], ["残疾人联合会", "残联"], ["档案馆", "档案局"],
  ["民族宗教事务委员会", "民宗委"], ["人民防空办公室", "人防办"], ["地方金融工作局", "金融办"], ["信访局", "信访"],
];

/** A department as the truth calls it, and every way in which the file writes it. */
interface WrittenDepartment {
  readonly official: string;
  readonly short: string;
  readonly name: string;
  readonly written: readonly string[];
}

export const departments: readonly WrittenDepartment[] = DEPARTMENTS.map(([official, short]) => {
  const name = CITY + official;
  return { official, short, name, written: [name, `市${official}`, `市${short}`, short] };
});

export const TYPES = ["行政许可", "行政确认", "行政给付", "行政征收", "行政裁决", "行政奖励", "行政备案", "公共服务", "其他行政权力", "便民服务"];
export const STATUSES = ["已办结", "办理中", "不予受理", "补正", "撤回"];
export const REGIONS = ["江岸区", "江汉区", "硚口区", "汉阳区", "武昌区", "青山区", "洪山区", "东湖新技术开发区"];

const VERBS = ["登记", "变更", "注销", "核准", "备案", "补办", "查询", "换发", "年审", "审批", "延续", "认定"];
const THINGS = [
  "社会保险", "医疗保险", "公司设立", "个体工商户", "食品经营许可", "建设工程规划许可", "不动产权属", "道路运输经营许可", "税务", "公积金提取",
  "户籍迁移", "居住证", "民办学校办学", "医疗机构执业", "特种设备使用", "广告发布", "烟草专卖零售许可", "出版物经营许可", "排污许可", "取水许可",
  "林木采伐许可", "护士执业", "教师资格", "残疾人证", "高龄津贴", "低保", "临时救助", "车辆号牌", "机动车驾驶证", "消防设计审查",
  "人防工程", "燃气经营许可", "市政设施占用", "户外广告设置", "渣土运输", "犬类", "网约车", "劳务派遣", "职业技能", "档案",
  "创业担保贷款", "失业保险金", "工伤", "生育津贴", "律师执业", "公证", "司法鉴定", "宗教活动场所", "社会团体", "基金会",
];

/** Six hundred matters, a few of them with a comma and quotes in their name. */
export const matters: readonly string[] = Array.from({ length: THINGS.length * VERBS.length }, (_, i) => {
  const [thing, verb] = [THINGS[i % THINGS.length], VERBS[Math.floor(i / THINGS.length)]];
  if (i % 97 === 5) return `${thing},${verb}（含"一件事"）`;
  return thing + verb + (i % 7 === 0 ? "（企业）" : i % 7 === 3 ? "（个人）" : "");
});

export const SURNAMES = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"];
export const GIVEN = [..."伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂香文辉建华国庆志远思雨子涵梓轩欣怡浩然一诺宇航俊熙嘉懿晨曦佳琪雅婷博文天佑若曦"];
/** Characters that GB18030 writes in four bytes, most of them beyond the first plane of Unicode. */
export const RARE = ["䶮", "㛃", "𬭎", "𫖯", "𠅤"];
export const PLACES = ["江城", "滨海", "临江", "云山", "东湖", "西岭", "南浦", "北辰"];
export const TRADES = ["科技", "贸易", "餐饮", "物流", "建筑工程", "文化传媒", "医药", "教育咨询", "机械", "电子商务"];
export const FORMS = ["有限公司", "股份有限公司", "有限责任公司", "个体经营部"];
