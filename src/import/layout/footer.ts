import { isBlank, looksNumeric } from "./cellShape.ts";

/**
 * Whether a record at the end of the file is a footer: a note, a source, a signature line, one long remark, or a line
 * of text that nobody divided into cells. `detached` records stand below the body and a blank line, where a short
 * remark or a word with its explanation is one too.
 */
export function isFooter(record: readonly string[], width: number, detached: boolean): boolean {
  const filled = record.filter((cell) => !isBlank(cell));
  const first = filled[0]?.trim() ?? "";
  if (width < 3 || filled.length === 0) return false;
  // 填报人：张三,,审核人：李四,,填报日期：… fills half a row and more.
  if (filled.every((cell) => SIGNATURE.test(cell.trim()))) return true;
  if (filled.length > Math.max(1, width / 2)) return false;
  if (isNote(first)) return true;
  if (/^(\d+[.、．]|[※*★①②③])/.test(first) && !looksNumeric(first)) return true;
  if (filled.some(looksNumeric) || filled.length > 2) return false;
  // A row with another separator, with quotes gone wrong, or cut off behind its number, is not divided either.
  if (/[;|\t"]|^[\w-]*\d[\w-]*$/.test(first)) return false;
  return detached || (filled.length === 1 && (record.length === 1 || first.length > 12));
}

/** Whether a line says of itself that it is a note, a source or a signature. */
export function isNote(line: string): boolean {
  return FOOTER_WORDS.test(line.trim());
}

const FOOTER_WORDS =
  /^[（(]?(注|备注|说明|附注|数据来源|资料来源|来源|填报|填表|制表|审核|复核|联系|单位负责人|负责人|报送|统计人|注释|source|notes?\b)/i;

/** A label of the signature line with what was written behind it. */
const SIGNATURE =
  /^(单位负责人|分管领导|负责人|填报人|填表人|制表人|经办人|联系人|联系电话|统计人|审核人?|复核人?|审批人|签发人|(填报|填表|制表|报送|报出|统计|审核)(单位|部门|日期|时间))\s*(（[^）]*）|\([^)]*\))?\s*[:：]/;
