-- 政务服务办件：逐件明细 → 受理日期 × 办理部门 × 事项类型。
-- 缺承诺办结日期或办结日期的，说不清是否按时：单独成行，按时办结数留空。与其他办件合成一行，按时办结率就算错了。
-- 汇总后看不到：单个办件、收费、区域。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `受理日期` AS received,
    `办理部门` AS department,
    `事项类型` AS matter_type,
    `承诺办结日期` AS promised,
    `办结日期` AS completed
  FROM `政务服务办件`
)
SELECT
  received AS `受理日期`,
  department AS `办理部门`,
  matter_type AS `事项类型`,
  COUNT(*) AS `受理数`,
  COUNT(completed) AS `办结数`,
  SUM(CASE WHEN completed <= promised THEN 1 WHEN completed > promised THEN 0 END) AS `按时办结数`
FROM clean_rows
GROUP BY received, department, matter_type, CASE WHEN completed IS NULL OR promised IS NULL THEN 0 ELSE 1 END;
