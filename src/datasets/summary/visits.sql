-- 网站访问：每日多行（按栏目、来源或小时）→ 每日一行。
-- 只加能相加的数。访客数、IP数会重复计人，跳出率、平均时长要按次加权，都不能相加，不列。
-- 只有浏览量、没有访问次数的年份单独导出一个文件：同一文件中访问次数为空的日子，本页视为缺数。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `日期` AS visit_day,
    `访问次数` AS visit_count,
    `浏览量` AS page_views
  FROM `网站访问`
)
SELECT
  visit_day AS `日期`,
  SUM(visit_count) AS `访问次数`,
  SUM(page_views) AS `浏览量`
FROM clean_rows
GROUP BY visit_day;
