-- 行政处罚：逐件公示 → 处罚决定日期 × 处罚机关 × 处罚类别。
-- 汇总后看不到：单件处罚、行政相对人、罚没金额、当前状态。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `处罚决定日期` AS decided,
    `处罚机关` AS authority,
    `处罚类别` AS category
  FROM `行政处罚`
)
SELECT
  decided AS `处罚决定日期`,
  authority AS `处罚机关`,
  category AS `处罚类别`,
  COUNT(*) AS `处罚件数`
FROM clean_rows
GROUP BY decided, authority, category;
