import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import duckdbWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import duckdbWasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import type { Aggregates, Picked, Share } from "../aggregates.ts";
import { departmentNames } from "./cleanCase.ts";
import { textOf, type Contender, type Source } from "./contender.ts";
import { emptyTally } from "../tally.ts";

const FILE = "cases.csv";

let database: AsyncDuckDB;
let connection: AsyncDuckDBConnection;

/** DuckDB-wasm with the query that an expert would write. It takes one file. */
const duckdb: Contender = {
  open: async () => {
    database = new AsyncDuckDB(new VoidLogger(), new Worker(duckdbWorker));
    await database.instantiate(duckdbWasm);
    await database.open({ path: ":memory:", query: { castBigIntToDouble: true } });
    connection = await database.connect();
    const aliases = [...departmentNames].map(([alias, name]) => `('${alias}', '${name}')`).join(", ");
    await connection.query(`create table alias as select * from (values ${aliases}) names(alias, name)`);
  },
  load: async ([source]) => {
    await connection.query("drop table if exists cases");
    await database.dropFile(FILE);
    await database.registerFileHandle(FILE, await inUtf8(source), DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await connection.query(CLEAN);
  },
  aggregate: figuresUnder,
};

export default duckdb;

/** Its own reader of GB18030 is an extension that it would have to fetch from the net. */
async function inUtf8(source: Source): Promise<Blob> {
  if (source.encoding === "utf-8") return source.file;
  const parts: Blob[] = [];
  for await (const text of textOf(source)) parts.push(new Blob([text]));
  return new Blob(parts);
}

/** By cast after translate: strptime for every row would be slower. */
function day(heading: string): string {
  const isCompact = `length("${heading}") = 8 and "${heading}" not like '%-%' and "${heading}" not like '%/%'`;
  const compact = `try_cast("${heading}"[1:4] || '-' || "${heading}"[5:6] || '-' || "${heading}"[7:8] as date)`;
  return `case when ${isCompact} then ${compact} else try_cast(translate("${heading}", '年月/日', '---') as date) end`;
}

/** In fen; few fees are anything but a plain number. */
const FEE = `coalesce(
  round(try_cast("收费金额" as double) * 100),
  round(case
    when "收费金额" is null or "收费金额" in ('', '—', '-') then null
    when suffix("收费金额", '万元') then try_cast(replace(replace("收费金额", '万元', ''), ',', '') as double) * 1000000
    else try_cast(replace(replace("收费金额", '元', ''), ',', '') as double) * 100
  end))`;

const CLEAN = `create table cases as
select *,
  (year(received) * 12 + month(received) - 1)::integer as month,
  (case when completed is null or promised is null then 0 when completed <= promised then 1 else 2 end)::tinyint as punctuality
from (
  select
    "办件编号" as number, "事项名称" as matter, "事项类型" as type, coalesce(alias.name, "办理部门") as department,
    "申请人" as applicant, "证件号" as id, ${day("受理日期")} as received, ${day("承诺办结日期")} as promised, ${day("办结日期")} as completed,
    "办理状态" as status, ${FEE} as fee, "区域" as region
  from read_csv('${FILE}', header = true, delim = ',', quote = '"', escape = '"', all_varchar = true) as raw
  left join alias on alias.alias = raw."办理部门"
)`;

async function figuresUnder(picked: Picked): Promise<Aggregates> {
  const where = condition(picked);
  const figures = emptyTally();
  const rows = async (columns: string) => (await connection.query(`select ${columns} from cases ${where} group by 1`)).toArray();
  for (const row of await rows("month, count(*)::double as count, sum(fee)::double as fee")) {
    figures.month[row.month] = row.count;
    figures.fee[row.month] = row.fee ?? 0;
  }
  const votes = "(count(*) filter (punctuality = 1))::double as part, (count(*) filter (punctuality > 0))::double as whole";
  for (const row of await rows(`department, count(*)::double as count, ${votes}`)) {
    figures.department[row.department] = row.count;
    const share: Share = [row.part, row.whole];
    if (row.whole > 0) figures.onTime[row.department] = share;
  }
  for (const row of await rows("type, count(*)::double as count")) figures.type[row.type] = row.count;
  for (const row of await rows("status, count(*)::double as count")) figures.status[row.status] = row.count;
  return figures;
}

function condition(picked: Picked): string {
  if (picked.kind === "all") return "";
  if (picked.kind === "department") return `where department = '${picked.department}'`;
  return `where received between date '${isoDay(picked.from)}' and date '${isoDay(picked.to)}'`;
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
