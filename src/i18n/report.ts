const zh = {
  report: {
    title: "数据清洗报告",
    open: "打印清洗报告",
    print: "打印本报告",
    back: "返回数据与清洗",
    running: "{title}（续）",
    made: "打印时间：{at}",
    total: "共 {files} 个文件，读入 {read} 行",
    footer: "政览 · 依据导入的 CSV 在本机生成",
    empty: {
      title: "还没有可报告的内容",
      body: "请先导入部门导出的 CSV 文件，再回到这里打印清洗报告。",
    },
    failed: "未能读出待核行，可能原文件已被移动、改动或删除。请重新导入后再打印。",
    summary: {
      title: "文件一览",
      number: "序号",
      excluded: "剔除",
      all: "合计",
      note: "读入 = 保留 + 重复 + 剔除 + 待核。剔除的是标题、表头、合计、空行、脚注、统计表的其余填报项，以及人工设为不计入的行；待核的行不计入任何数字。",
    },
    file: {
      dataset: "识别为{dataset}",
      plain: "按普通表格收下",
      equation: "读入 {read} 行 = 保留 {kept} + 重复 {duplicate} + 剔除 {excluded} + 待核 {held}",
      notice: "注意：{text}",
    },
    columns: { title: "字段对应（{mapped}/{all}）", items: "取自《{form}》的填报项（{n}）", plain: "共 {n} 列：{names}" },
    changes: { title: "清洗记录（{n} 类）", raw: "原值（例）", clean: "清洗后" },
    checks: {
      title: "核对（{n} 项）",
      agree: "{n} 项全部一致。",
      failed: "{failed} 项不符，另有 {agreed} 项一致。不符的如下：",
    },
    held: { title: "待核行（{n} 行）", raw: "原文（已脱敏）" },
    decided: { title: "人工处理（{n} 处）" },
    more: "以上为前 {shown} 项，其余 {rest} 项见导出的清洗报告（JSON）。",
    signatures: { prepared: "经办人（签字）：", reviewed: "审核人（签字）：", day: "　　年　　月　　日" },
  },
};

const en: typeof zh = {
  report: {
    title: "Data cleaning report",
    open: "Print cleaning report",
    print: "Print this report",
    back: "Back to data and cleaning",
    running: "{title} (continued)",
    made: "Printed: {at}",
    total: "Files: {files}, rows read: {read}",
    footer: "Zhenglan · made on this machine from the imported CSV files",
    empty: {
      title: "Nothing to report yet",
      body: "Import the CSV files that departments exported, then come back to print the cleaning report.",
    },
    failed: "The held rows could not be read: the original file may have been moved, changed or deleted. Import it again before printing.",
    summary: {
      title: "All files",
      number: "No.",
      excluded: "Excluded",
      all: "Total",
      note: "Read = kept + duplicate + excluded + held. Excluded are titles, headers, totals, blank rows, footnotes, further items of forms and rows that somebody left out; held rows count in no figure.",
    },
    file: {
      dataset: "Recognised as {dataset}",
      plain: "Kept as a plain table",
      equation: "Read {read} = kept {kept} + duplicate {duplicate} + excluded {excluded} + held {held}",
      notice: "Note: {text}",
    },
    columns: { title: "Columns ({mapped}/{all} mapped)", items: "Items read from the {form} ({n})", plain: "Columns ({n}): {names}" },
    changes: { title: "Changes by rule ({n})", raw: "Raw (example)", clean: "Clean" },
    checks: {
      title: "Checks ({n})",
      agree: "All agree: {n}.",
      failed: "Failed: {failed}; agreed: {agreed}. The failed ones:",
    },
    held: { title: "Held rows ({n})", raw: "As written (masked)" },
    decided: { title: "Decided by hand ({n})" },
    more: "These are the first {shown}; the other {rest} are in the exported cleaning report (JSON).",
    signatures: { prepared: "Prepared by:", reviewed: "Reviewed by:", day: "Date:" },
  },
};

/** Words of the printed cleaning report. */
export const report = { zh, en };
