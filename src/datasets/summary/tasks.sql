-- 工作要点任务台账：逐项任务 → 年度 × 领域 × 牵头单位 × 完成时限 × 完成日期 × 办理状态。
-- 是否逾期按日计算，所以完成时限、完成日期要留下。完成时限是文字，日期要写明年份（2017-09-30、2017年9月底前）。
-- 领域为空的写“-”：本页把空的领域当合并单元格，会照上一行补全。
-- 汇总后看不到：单项任务、责任单位、工作措施、进展情况、完成率。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `年度` AS programme_year,
    `领域` AS work_area,
    `牵头单位` AS lead_department,
    `完成时限` AS due_by,
    `完成日期` AS completed_on,
    `办理状态` AS task_status
  FROM `工作要点任务台账`
)
SELECT
  programme_year AS `年度`,
  COALESCE(work_area, '-') AS `领域`,
  lead_department AS `牵头单位`,
  due_by AS `完成时限`,
  completed_on AS `完成日期`,
  task_status AS `办理状态`,
  COUNT(*) AS `任务数`
FROM clean_rows
GROUP BY programme_year, work_area, lead_department, due_by, completed_on, task_status;
