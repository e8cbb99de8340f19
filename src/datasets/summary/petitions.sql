-- 信访：逐件登记 → 信访日期 × 责任单位 × 信访形式 × 内容分类 × 限办日期 × 办结日期 × 办理状态。
-- 是否超期按日计算，所以限办日期、办结日期要留下；是否办结由本页按办理状态和办结日期判断，办理状态的写法不必统一。
-- 汇总后看不到：单件信访、信访人、反映内容、信访目的、问题属地、信访人数、满意度。
-- 用前把 WITH 里的表名、列名换成本库的；没有的列，连同用到它的各处一并删去。日期列须为 DATE，空值须为 NULL。
-- 在 DuckDB 1.4 上运行核对过；ClickHouse、Doris、Spark 未运行，只用其文档写明的语法。
WITH clean_rows AS (
  SELECT
    `信访日期` AS received,
    `责任单位` AS department,
    `信访形式` AS petition_form,
    `内容分类` AS matter,
    `限办日期` AS due_on,
    `办结日期` AS closed_on,
    `办理状态` AS petition_status
  FROM `信访`
)
SELECT
  received AS `信访日期`,
  department AS `责任单位`,
  petition_form AS `信访形式`,
  matter AS `内容分类`,
  due_on AS `限办日期`,
  closed_on AS `办结日期`,
  petition_status AS `办理状态`,
  COUNT(*) AS `信访件次`
FROM clean_rows
GROUP BY received, department, petition_form, matter, due_on, closed_on, petition_status;
