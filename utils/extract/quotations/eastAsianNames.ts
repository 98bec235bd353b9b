/** The characters of names in Chinese and of most in Japanese, for the inside of a class. */
export const han: string = String.raw`\p{Script=Han}々`;

/** Names without doubles, the fuller forms first. */
export const fullerFirst = (names: Iterable<string>): string[] =>
  [...new Set(names)].sort((a, b) => b.length - a.length);

/** The page's fullest form of a name, where only one begins so: 久井 is 久井乃良. A single character alone is nobody. */
export function fullest(name: string, people: readonly string[]): string | undefined {
  const fuller = people.filter((one) => one.startsWith(name) && one !== name);
  return fuller.length === 1 ? fuller[0] : name.length > 1 ? name : undefined;
}
