-- 多证合一涉企证照：逐项目录 → 整合日期 × 主管部门，首照日期取最早的。
-- 部门为空的写“-”：本页把空的部门当合并单元格，会照上一行补全。
-- 汇总后看不到：单个事项、事项类型、整合方式、换照数。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `整合日期` AS merged_on,
    `主管部门` AS department,
    `首照日期` AS first_issued
  FROM `多证合一涉企证照`
)
SELECT
  merged_on AS `整合日期`,
  COALESCE(department, '-') AS `主管部门`,
  MIN(first_issued) AS `首照日期`,
  COUNT(*) AS `证照事项数`
FROM clean_rows
GROUP BY merged_on, department;
