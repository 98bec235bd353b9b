/** What the scripts of the reader's parts have brought into this isolated world, by name. */
const world = globalThis as { aforesaidParts?: object };

/** Offers what a part of the reader brings to the scripts that come after it (`readerInParts` in wxt.config.ts). */
export function offer(part: object): void {
  world.aforesaidParts = { ...world.aforesaidParts, ...part };
}
