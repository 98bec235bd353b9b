import { BitReader } from './bits.ts';

/** Writes numbers and bytes one after the other into a growing buffer. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  /** A whole number from 0 to 2^32 - 1, seven bits a byte, the lowest first (LEB128). */
  varint(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** A whole number from -2^31 to 2^31 - 1; near to zero is short. */
  signed(value: number): void {
    this.varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  bytes(part: Uint8Array): void {
    if (this.length + part.length > this.#bytes.length) this.#grow(part.length);
    this.#bytes.set(part, this.length);
    this.length += part.length;
  }

  /** A copy of what was written. */
  taken(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  /** What was written, not copied: valid until the next writing. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(by: number): void {
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + by));
    bytes.set(this.view());
    this.#bytes = bytes;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.at >= this.#bytes.length;
  }

  varint(): number {
    let byte = this.#bytes[this.at++] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[this.at++] as number;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  }

  signed(): number {
    const value = this.varint();
    return (value >>> 1) ^ -(value & 1);
  }

  /** The same bytes by the bit, from here; where that ends is to be set as `at`. */
  bits(): BitReader {
    return new BitReader(this.#bytes, this.at);
  }

  /** The next bytes, not copied. */
  bytes(length: number): Uint8Array {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
