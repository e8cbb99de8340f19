-- 法律顾问工作：逐件台账 → 出具日期 × 委托单位 × 服务类型。
-- 汇总后看不到：单件事项、法律顾问、律师事务所、意见结论、顾问费。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `出具日期` AS given_on,
    `委托单位` AS department,
    `服务类型` AS service_type
  FROM `法律顾问工作`
)
SELECT
  given_on AS `出具日期`,
  department AS `委托单位`,
  service_type AS `服务类型`,
  COUNT(*) AS `法律服务件数`
FROM clean_rows
GROUP BY given_on, department, service_type;
