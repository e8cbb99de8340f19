-- 政务信息公开：逐条信息 → 公开日期 × 公开单位 × 栏目。
-- 汇总后看不到：单条信息、公开方式。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `公开日期` AS disclosed_on,
    `公开单位` AS department,
    `栏目` AS column_name
  FROM `政务信息公开`
)
SELECT
  disclosed_on AS `公开日期`,
  department AS `公开单位`,
  column_name AS `栏目`,
  COUNT(*) AS `信息条数`
FROM clean_rows
GROUP BY disclosed_on, department, column_name;
