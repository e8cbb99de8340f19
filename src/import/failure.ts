import type { Words } from "../clean/words.ts";

/** Why a file could not be imported. Everything imported before stays. */
export type Failure =
  | { readonly reason: "empty" | "headerOnly" | "spreadsheet" | "oldSpreadsheet" | "markup" | "picture" | "document" | "archive" | "binary" | "folder" | "unreadable" | "changed" | "cancelled" | "tooLarge" | "fault" }
  | { readonly reason: "tooManyColumns"; readonly line: number }
  /** The same cells were imported before under the name `as`. */
  | { readonly reason: "sameContent"; readonly as: string };

/** One plain sentence that names the file and says what to do. */
export function failureSentence(name: string, failure: Failure): Words {
  const { zh, en } = sentenceOf(failure);
  return { zh: `《${name}》${zh}`, en: `“${name}” ${en}` };
}

function sentenceOf(failure: Failure): Words {
  switch (failure.reason) {
    case "tooManyColumns":
      return {
        zh: `第 ${failure.line} 行超过 16,384 列，不像正常的表格。请检查该行的分隔符后重新导出。`,
        en: `has more than 16,384 columns on line ${failure.line}, which no table should have. Check that line's separators and export again.`,
      };
    case "sameContent":
      return {
        zh: `与已导入的《${failure.as}》内容相同，未重复计入。如需换用本文件，请先移除《${failure.as}》，再重新拖入。`,
        en: `has the same content as “${failure.as}”, imported before, and was not counted again. To use this one instead, remove “${failure.as}” and drop it again.`,
      };
    default:
      return sentences[failure.reason];
  }
}

const sentences: Record<Exclude<Failure["reason"], "tooManyColumns" | "sameContent">, Words> = {
  empty: { zh: "是空文件，没有可读的内容。请重新导出后再拖入。", en: "is empty. Export it again and drop it here." },
  headerOnly: { zh: "只有表头，没有数据行。请确认导出时选中了数据，重新导出后再拖入。", en: "has a header but no rows. Check that the export included the data, then drop it again." },
  spreadsheet: {
    zh: "实际是 Excel 工作簿（xlsx），不是 CSV。请用 Excel 或 WPS 打开，另存为“CSV（逗号分隔）”后再拖入。",
    en: "is an Excel workbook (xlsx), not CSV. Open it in Excel or WPS, save it as “CSV (comma delimited)” and drop that.",
  },
  oldSpreadsheet: {
    zh: "实际是旧版 Excel 工作簿（xls），不是 CSV。请用 Excel 或 WPS 打开，另存为“CSV（逗号分隔）”后再拖入。",
    en: "is an old Excel workbook (xls), not CSV. Open it in Excel or WPS, save it as “CSV (comma delimited)” and drop that.",
  },
  markup: {
    zh: "实际是网页或 XML 格式的表格，不是 CSV。请用 Excel 或 WPS 打开，另存为“CSV（逗号分隔）”后再拖入。",
    en: "is a table in a web page or XML, not CSV. Open it in Excel or WPS, save it as “CSV (comma delimited)” and drop that.",
  },
  picture: { zh: "是图片，不是表格。请向报送单位索取 CSV 文件。", en: "is a picture, not a table. Ask the department for a CSV file." },
  document: { zh: "是 PDF 文档，不是表格。请向报送单位索取 CSV 文件。", en: "is a PDF document, not a table. Ask the department for a CSV file." },
  archive: { zh: "是压缩包。请先解压，再把其中的 CSV 文件拖入。", en: "is an archive. Unpack it first, then drop the CSV files inside." },
  binary: { zh: "不是文本文件，无法读取。请用 Excel 或 WPS 另存为 CSV 后再拖入。", en: "is not a text file. Save it as CSV from Excel or WPS and drop that." },
  folder: { zh: "是文件夹，其中没有 CSV 或 TXT 文件。请直接拖入部门导出的文件。", en: "is a folder without CSV or TXT files. Drop the files that the departments exported." },
  unreadable: {
    zh: "无法读取，可能已被移动、删除，或正被其他程序占用。请确认文件还在原处，关闭打开它的程序后重新拖入。",
    en: "cannot be read: it may have been moved, deleted or locked by another program. Check that it is still there, close other programs and drop it again.",
  },
  changed: {
    zh: "在读取过程中被改动，或正被其他程序占用，已停止导入。请保存并关闭后重新拖入。",
    en: "changed while it was being read, or another program holds it, so the import stopped. Save and close it, then drop it again.",
  },
  cancelled: { zh: "已取消导入，此前导入的数据不受影响。", en: "was cancelled. Data imported before is untouched." },
  fault: {
    zh: "读取时程序出错，已停止，此前导入的数据不受影响。请刷新页面重试；若仍不行，请把这个文件交给维护人员。",
    en: "could not be read because of a fault in this program. Data imported before is untouched. Reload and try again; if it fails again, pass the file to whoever maintains this page.",
  },
  tooLarge: { zh: "超过 4 GB，浏览器无法处理。请按月或按部门拆分后再拖入。", en: "is larger than 4 GB, more than a browser can handle. Split it by month or department." },
};

/** How browsers and Node say that a file vanished, changed or is locked; `null` for a fault of our own. */
export function failedRead(error: unknown): "unreadable" | "changed" | null {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotFoundError") return "unreadable";
  return name === "NotReadableError" ? "changed" : null;
}
