import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeZip } from '../../utils/exchange/zip.ts';

const files = [
  { name: 'Ina Vesper.md', text: '# Forty wheels\n' },
  { name: 'Ødegård – 水.md', text: 'Ö €\u{1f3a1}' },
  { name: 'empty.md', text: '' },
];

/** The files of an archive by its own directory, read by the letter of the format. */
function filesIn(zip: Buffer): { name: string; text: string; crc: number }[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    expect(zip.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [crc, size, length] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return { name, text: zip.toString('utf8', start, start + size), crc };
  });
}

test('an archive holds its files, with their checksums', () => {
  const zip = Buffer.concat([...writeZip(files)]);
  expect(filesIn(zip)).toEqual(files.map((file) => ({ ...file, crc: crc32(file.text) })));
  expect(Buffer.concat([...writeZip(files)]).equals(zip)).toBe(true);
});

test('an empty archive is one', () => {
  expect(filesIn(Buffer.concat([...writeZip([])]))).toEqual([]);
});
