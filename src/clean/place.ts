/** Whose departments these are. */
export interface City {
  /** 格尔木市; empty while unknown. */
  readonly name: string;
  /** The places above it that may stand before its name: 青海省, 海西州. */
  readonly prefixes: readonly string[];
}

const ANY_PLACE = /^[\u4e00-\u9fff]{2,11}?(?:自治区|自治州|自治县|省|州|市|县|区|旗|盟)/;
const GOVERNMENT = /^人民政府/;

/**
 * What may remain of a department's name without the place before it, the likelier first. 青海省格尔木市公安局,
 * 格尔木公安局 and 市公安局 give 公安局; 海西州公安局 and 德令哈市公安局 give nothing, for they are other bureaus,
 * unless the city is unknown.
 */
export function place(name: string, city: City): string[] {
  const rest = city.name === "" ? withoutAnyPlace(name) : withoutOwnPlace(name, city);
  return rest.flatMap((text) => (GOVERNMENT.test(text) ? [text, text.replace(GOVERNMENT, "")] : [text]));
}

/** 市 begins these as part of the word, and names no place: 市场, 市政, 市容, 市直, 市委. */
const LEVEL = /^[市县](?:级|(?![场政民容区直长委府]))/;

/** A name as the table of departments holds it, without this city before it; one of the forms that `place` gives, or the name itself. */
export function withoutCity(name: string, city: City): string {
  const level = city.name.slice(-1);
  if (city.name !== "" && name.startsWith(city.name)) return name.slice(city.name.length) || name;
  return city.name === "" || name.startsWith(level) ? name.replace(LEVEL, "") || name : name;
}

function withoutOwnPlace(name: string, city: City): string[] {
  let below = name;
  for (let above = prefixOf(below, city); above !== undefined; above = prefixOf(below, city)) below = below.slice(above.length);
  const level = city.name.slice(-1);
  const own = [city.name, city.name.slice(0, -1), `${level}级`, level].find((text) => text !== "" && below.startsWith(text));
  return own === undefined ? [] : [below.slice(own.length)];
}

function prefixOf(name: string, city: City): string | undefined {
  return city.prefixes.find((prefix) => prefix !== "" && name.startsWith(prefix));
}

function withoutAnyPlace(name: string): string[] {
  const rests = [name.replace(/^[市县区旗州省]级?/, "")];
  let rest = name;
  for (let found = ANY_PLACE.exec(rest); found; found = ANY_PLACE.exec(rest)) {
    rest = rest.slice(found[0].length);
    rests.unshift(rest);
  }
  return rests.filter((text) => text !== name && text !== "");
}
