-- 权责清单：逐项清单 → 年度 × 行使主体 × 权力类型。
-- 主体或类型为空的写“-”：本页把空的当合并单元格，会照上一行补全。
-- 汇总后看不到：单个事项，因此增减事项也看不到：两年总数之差不是新增数和取消数。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `年度` AS list_year,
    `行使主体` AS department,
    `权力类型` AS power_type
  FROM `权责清单`
)
SELECT
  list_year AS `年度`,
  COALESCE(department, '-') AS `行使主体`,
  COALESCE(power_type, '-') AS `权力类型`,
  COUNT(*) AS `事项数量`
FROM clean_rows
GROUP BY list_year, department, power_type;
