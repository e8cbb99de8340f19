-- 法制宣传与培训：逐项活动 → 活动日期 × 主办单位 × 活动类型。
-- 一行可以是一项活动的几场，所以加场次；没写场次的算一场。没有场次这一列的，改为 COUNT(*)。
-- 汇总后看不到：单项活动、地点、对象、发放资料、咨询人次。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `活动日期` AS held_on,
    `主办单位` AS organiser,
    `活动类型` AS event_type,
    `活动场次` AS session_count,
    `参加人数` AS audience
  FROM `法制宣传与培训`
)
SELECT
  held_on AS `活动日期`,
  organiser AS `主办单位`,
  event_type AS `活动类型`,
  SUM(COALESCE(session_count, 1)) AS `活动场次`,
  SUM(audience) AS `参加人数`
FROM clean_rows
GROUP BY held_on, organiser, event_type;
