import { longestTerm, termsOf } from './terms.ts';
import { between, foldedUnits, foldUnit, inContext, nothing, several, severalFrom } from './unitFolding.ts';

/** Room that is kept for the term being written: more than any takes. */
const roomForTerm = 512;
const space = 0x20;
/** Of the hash function FNV-1a. */
const prime = 0x0100_0193;

/**
 * Numbers terms as they come, from 0. It finds the very terms that `termsOf` does, but makes no strings of them: cutting
 * a text into strings and looking each up would be most of what an index costs.
 */
export class TermNumbers {
  /** How many terms there are. */
  size = 0;
  /** The numbers of the text that was read last, in order; as many as `read` said. */
  found = new Uint32Array(1024);
  /** All terms, one after the other, where each begins, and its hash. */
  #units = new Uint16Array(65_536);
  #starts = new Uint32Array(4096);
  #hashes = new Uint32Array(4096);
  /** By hash, or in the next free place: a term's number plus one. */
  #slots = new Uint32Array(16_384);

  /** Reads the terms of a text into `found`; how many there are. */
  read(text: string): number {
    const count = this.#readByUnit(text);
    return count ?? this.#readTerms(termsOf(text));
  }

  /** The number of a term. */
  numberOf(term: string): number {
    const start = this.#starts[this.size] as number;
    let hash = 0;
    for (let i = 0; i < term.length; i++) {
      const unit = term.charCodeAt(i);
      this.#units[start + i] = unit;
      hash = Math.imul(hash ^ unit, prime);
    }
    return this.#numberOfWritten(start + term.length, hash);
  }

  /** The term of a number. */
  termOf(number: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#starts[number], this.#starts[number + 1]));
  }

  /** All numbers in the order of their terms' UTF-16 units, which is that of the database's keys. */
  inOrder(): Uint32Array {
    const [units, starts] = [this.#units, this.#starts];
    return Uint32Array.from({ length: this.size }, (_, number) => number).sort((one, other) => {
      let [a, b] = [starts[one] as number, starts[other] as number];
      const [endA, endB] = [starts[one + 1] as number, starts[other + 1] as number];
      while (a < endA && b < endB) {
        const difference = (units[a++] as number) - (units[b++] as number);
        if (difference !== 0) return difference;
      }
      return endA - a - (endB - b);
    });
  }

  /** Undefined where a unit of the text means something only among others. */
  #readByUnit(text: string): number | undefined {
    if (this.found.length <= text.length) this.found = new Uint32Array(text.length * 2);
    let [units, start] = [this.#units, this.#starts[this.size] as number];
    let [count, end, hash] = [0, start, 0];
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : space;
      const folded = foldedUnits[unit] || foldUnit(unit);
      if (folded > inContext) {
        if (end - start === longestTerm) continue;
        units[end++] = folded;
        hash = Math.imul(hash ^ folded, prime);
      } else if (folded === between) {
        if (end === start) continue;
        this.found[count++] = this.#numberOfWritten(end, hash);
        [units, start] = [this.#units, this.#starts[this.size] as number];
        [end, hash] = [start, 0];
      } else if (folded === several) {
        for (const one of severalFrom(unit).slice(0, longestTerm - (end - start))) {
          units[end++] = one;
          hash = Math.imul(hash ^ one, prime);
        }
      } else if (folded !== nothing) return undefined;
    }
    return count;
  }

  #readTerms(terms: readonly string[]): number {
    if (this.found.length < terms.length) this.found = new Uint32Array(terms.length * 2);
    for (const [i, term] of terms.entries()) this.found[i] = this.numberOf(term);
    return terms.length;
  }

  /** The number of the term that stands written behind the last one: that of the same one before, or the next. */
  #numberOfWritten(end: number, sum: number): number {
    const [units, starts, hashes, slots] = [this.#units, this.#starts, this.#hashes, this.#slots];
    const start = starts[this.size] as number;
    const hash = (sum ^ (sum >>> 15)) >>> 0;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
      if (hashes[at - 1] === hash && starts[at] === (starts[at - 1] as number) + end - start) {
        let i = starts[at - 1] as number;
        let j = start;
        while (j < end && units[i] === units[j]) {
          i++;
          j++;
        }
        if (j === end) return at - 1;
      }
      slot = (slot + 1) & mask;
    }
    hashes[this.size] = hash;
    slots[slot] = ++this.size;
    starts[this.size] = end;
    this.#makeRoom(end);
    return this.size - 1;
  }

  /** Makes room for one more term, which is to begin here. */
  #makeRoom(start: number): void {
    if (start + roomForTerm > this.#units.length) this.#units = doubled(this.#units);
    if (this.size + 2 > this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#hashes = doubled(this.#hashes);
    }
    if (this.size * 2 < this.#slots.length) return;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = (this.#hashes[number] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** The same list with room for twice as much. */
export function doubled<List extends Uint32Array | Int32Array | Uint16Array | Uint8Array>(list: List): List {
  const larger = new (list.constructor as new (length: number) => List)(list.length * 2);
  larger.set(list);
  return larger;
}
