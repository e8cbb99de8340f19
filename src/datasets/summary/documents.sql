-- 规范性文件：逐件台账 → 送审、公布、施行日期 × 有效期 × 有效期至 × 制定机关 × 效力状态。
-- 有效期是否已过按日计算，“5年”等写法由本页从施行日期（没有的从公布、送审日期）起算，所以这几列都要留下。
-- 整张表没有一件填审查日期（登记号）的，是没有登记这一项，审查件数（登记备案件数）留空，不写 0。
-- 汇总后看不到：单件文件、审查意见、审查和登记的日期。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `送审日期` AS submitted,
    `公布日期` AS published,
    `施行日期` AS effective,
    `有效期` AS validity,
    `有效期至` AS valid_to,
    `制定机关` AS department,
    `效力状态` AS standing,
    `审查日期` AS reviewed,
    `登记号` AS registration_no
  FROM `规范性文件`
),
filled AS (
  SELECT
    COUNT(reviewed) AS reviewed_rows,
    COUNT(registration_no) AS registered_rows
  FROM clean_rows
)
SELECT
  submitted AS `送审日期`,
  published AS `公布日期`,
  effective AS `施行日期`,
  validity AS `有效期`,
  valid_to AS `有效期至`,
  department AS `制定机关`,
  standing AS `效力状态`,
  COUNT(*) AS `文件数量`,
  CASE WHEN MAX(reviewed_rows) > 0 THEN COUNT(reviewed) END AS `审查件数`,
  CASE WHEN MAX(registered_rows) > 0 THEN COUNT(CASE WHEN published IS NOT NULL THEN registration_no END) END AS `登记备案件数`
FROM clean_rows CROSS JOIN filled
GROUP BY submitted, published, effective, validity, valid_to, department, standing;
