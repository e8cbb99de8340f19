-- 行政诉讼与行政复议：逐案登记 → 收案日期 × 被申请人 × 案件程序 × 审理结果 × 负责人出庭。
-- 汇总后看不到：单个案件、案由、审级、审理机关、结案日期，因此也不再提示复议临近或超过期限。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `收案日期` AS filed,
    `被申请人` AS respondent,
    `案件程序` AS case_procedure,
    `审理结果` AS outcome,
    `负责人出庭` AS head_appeared
  FROM `行政诉讼与行政复议`
)
SELECT
  filed AS `收案日期`,
  respondent AS `被申请人`,
  case_procedure AS `案件程序`,
  outcome AS `审理结果`,
  head_appeared AS `负责人出庭`,
  COUNT(*) AS `案件数`
FROM clean_rows
GROUP BY filed, respondent, case_procedure, outcome, head_appeared;
