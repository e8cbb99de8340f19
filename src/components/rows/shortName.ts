/** A file name cut in its middle, where it tells least: `格尔木市政务服…2017.csv`. `most` counts characters, the ellipsis among them. */
export function shortName(name: string, most = 18): string {
  const characters = [...name];
  if (characters.length <= most) return name;
  const tail = Math.floor((most - 1) / 2);
  return `${characters.slice(0, most - 1 - tail).join("")}…${characters.slice(-tail).join("")}`;
}
