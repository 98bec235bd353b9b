/** The widest number that is put or taken at once. */
export const widest = 24;

/** Writes numbers of so many bits one after the other, the lowest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #held = 0;
  #count = 0;

  /** A whole number of at most `width` bits; at most 24 are put at once. */
  put(value: number, width: number): void {
    this.#held |= value << this.#count;
    this.#count += width;
    while (this.#count >= 8) this.#flush();
  }

  /** A whole number as so many zeros and a one. */
  unary(value: number): void {
    let zeros = value;
    for (; zeros >= widest; zeros -= widest) this.put(0, widest);
    this.put(1 << zeros, zeros + 1);
  }

  /** What was written, up to a whole byte, not copied: valid until the next writing, which begins anew. */
  ended(): Uint8Array {
    if (this.#count > 0) this.#flush();
    const written = this.#bytes.subarray(0, this.#length);
    [this.#length, this.#held, this.#count] = [0, 0, 0];
    return written;
  }

  #flush(): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = this.#held & 0xff;
    this.#held >>>= 8;
    this.#count -= 8;
  }
}

/** Reads what a `BitWriter` wrote, from a place in bytes. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  take(width: number): number {
    if (this.#count < width) this.#fill();
    const value = this.#held & ((1 << width) - 1);
    this.#held >>>= width;
    this.#count -= width;
    return value;
  }

  unary(): number {
    let zeros = 0;
    for (;;) {
      if (this.#held !== 0) {
        const more = 31 - Math.clz32(this.#held & -this.#held);
        this.#held = more === 31 ? 0 : this.#held >>> (more + 1);
        this.#count -= more + 1;
        return zeros + more;
      }
      zeros += this.#count;
      this.#count = 0;
      if (this.#at >= this.#bytes.length) return zeros; // cut off: what is missing is not waited for
      this.#fill();
    }
  }

  /** The place of the byte after the last one that was begun. */
  get end(): number {
    return this.#at - (this.#count >> 3);
  }

  /** Holds at least 24 bits. */
  #fill(): void {
    while (this.#count <= 24) {
      this.#held |= (this.#bytes[this.#at++] as number) << this.#count;
      this.#count += 8;
    }
  }
}
