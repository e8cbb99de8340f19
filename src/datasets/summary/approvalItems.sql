-- 行政审批事项调整：逐项目录 → 调整日期 × 审批部门 × 处理决定 × 合并后事项。
-- 合并后事项按名称去重计数，所以名称要留下。
-- 部门为空的写“-”：本页把空的部门当合并单元格，会照上一行补全。
-- 汇总后看不到：单个事项，以及它是否列入权责清单。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `调整日期` AS adjusted,
    `审批部门` AS department,
    `处理决定` AS decision,
    `合并后事项` AS merged_into
  FROM `行政审批事项调整`
)
SELECT
  adjusted AS `调整日期`,
  COALESCE(department, '-') AS `审批部门`,
  decision AS `处理决定`,
  merged_into AS `合并后事项`,
  COUNT(*) AS `事项数量`
FROM clean_rows
GROUP BY adjusted, department, decision, merged_into;
