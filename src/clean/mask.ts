const ORGANISATION = /(?:公司|集团|企业|工厂|厂|商店|店|经营部|部|合作社|社|中心|银行|学校|医院|院|所|站|场|馆|局|委|委员会|协会)$/;

/** 马* and 李**: the family name stays. An organisation keeps its first three characters and its tail: 格尔木**物流有限公司. */
export function maskPerson(name: string): string {
  const characters = [...name.trim()];
  if (name.includes("*")) return name.trim();
  if (characters.length > 4 && ORGANISATION.test(name.trim())) {
    const head = characters.length > 7 ? 3 : 1;
    return hide(characters, head, characters.length - head - 2);
  }
  return hide(characters, 1, 0);
}

/** Keeps the division code and the last two of eighteen: neither the birthday nor the sequence number can be told. */
export function maskIdentity(id: string): string {
  const characters = [...id.trim()];
  return characters.length < 15 ? hide(characters, 1, 0) : hide(characters, 6, 2);
}

/** 138****5678; of a shorter number only the last two figures stay. */
export function maskPhone(phone: string): string {
  const characters = [...phone.trim()];
  return characters.length === 11 ? hide(characters, 3, 4) : hide(characters, 0, Math.min(2, characters.length - 1));
}

function hide(characters: readonly string[], head: number, tail: number): string {
  const end = characters.length - Math.max(tail, 0);
  return characters.map((c, i) => (i < head || i >= end ? c : "*")).join("");
}
