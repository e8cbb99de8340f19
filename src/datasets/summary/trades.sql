-- 公共资源交易：逐项明细 → 成交日期 × 主管部门 × 交易类别 × 中标人。
-- 节资率只计预算和成交都有数的项目：缺一个（空或 0）的单独成行，不与其他项目合成一行。
-- 汇总后看不到：单个项目、项目规模分布、投标单位数、各项目节资率；预算与成交只按类别比较。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `成交日期` AS traded_on,
    `主管部门` AS department,
    `交易类别` AS category,
    `中标人` AS winner,
    `预算金额` AS budget,
    `成交金额` AS amount
  FROM `公共资源交易`
)
SELECT
  traded_on AS `成交日期`,
  department AS `主管部门`,
  category AS `交易类别`,
  winner AS `中标人`,
  COUNT(*) AS `项目数`,
  SUM(budget) AS `预算金额`,
  SUM(amount) AS `成交金额`
FROM clean_rows
GROUP BY traded_on, department, category, winner,
  CASE WHEN budget > 0 THEN 1 ELSE 0 END, CASE WHEN amount > 0 THEN 1 ELSE 0 END;
