-- 行政许可：逐件公示 → 许可决定日期 × 有效期 × 许可机关 × 许可类别 × 当前状态。
-- 到期情况按日计算，所以有效期要留下；空的有效期至是长期有效。
-- 汇总后看不到：单件许可、行政相对人，以及许可事项是否列入权责清单。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `许可决定日期` AS decided,
    `有效期自` AS valid_from,
    `有效期至` AS valid_to,
    `许可机关` AS authority,
    `许可类别` AS category,
    `当前状态` AS permit_status
  FROM `行政许可`
)
SELECT
  decided AS `许可决定日期`,
  valid_from AS `有效期自`,
  valid_to AS `有效期至`,
  authority AS `许可机关`,
  category AS `许可类别`,
  permit_status AS `当前状态`,
  COUNT(*) AS `许可数量`
FROM clean_rows
GROUP BY decided, valid_from, valid_to, authority, category, permit_status;
