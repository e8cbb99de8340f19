-- 行政审批中介服务：逐项清单 → 公布日期 × 审批部门。
-- 部门为空的写“-”：本页把空的部门当合并单元格，会照上一行补全。
-- 汇总后看不到：单个事项、涉及的审批事项、实施机构、收费性质、处理决定。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `公布日期` AS published,
    `审批部门` AS department
  FROM `行政审批中介服务`
)
SELECT
  published AS `公布日期`,
  COALESCE(department, '-') AS `审批部门`,
  COUNT(*) AS `中介服务事项数`
FROM clean_rows
GROUP BY published, department;
