/** A file of an archive. */
export interface ZipFile {
  name: string;
  text: string;
}

/** The most files that an archive without the format's later extensions holds. */
export const mostZipFiles = 65_535;

type Bytes = Uint8Array<ArrayBuffer>;
/** A number and in how many bytes it is written. */
type Field = [value: number, bytes: 2 | 4];

const encoder = new TextEncoder();

/**
 * An archive of texts, stored as they are, names in UTF-8; the same files give the same archive. In pieces, for a `Blob`.
 * PKWARE, "APPNOTE.TXT - .ZIP File Format Specification", 4.3.
 */
export function* writeZip(files: Iterable<ZipFile>): Generator<Bytes> {
  const directory: Bytes[] = [];
  let offset = 0;
  for (const file of files) {
    const [name, bytes] = [encoder.encode(file.name), encoder.encode(file.text)];
    const shared = sharedFields(bytes, name);
    const local = written([0x04034b50, 4], ...shared);
    yield* [local, name, bytes];
    // No comment, on the only disk, without attributes of any system.
    directory.push(written([0x02014b50, 4], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name);
    offset += local.length + name.length + bytes.length;
  }
  yield* directory;
  const [count, size] = [directory.length / 2, directory.reduce((sum, { length }) => sum + length, 0)];
  yield written([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
}

/** What the header before a file and its line in the directory have in common, from the version needed on. */
function sharedFields(bytes: Bytes, { length }: Bytes): Field[] {
  const utf8Names = 0x0800;
  const firstDay = 0x21; // 1980-01-01, the format's own
  const size: Field = [bytes.length, 4];
  return [[20, 2], [utf8Names, 2], [0, 2], [0, 2], [firstDay, 2], [crc32(bytes), 4], size, size, [length, 2], [0, 2]];
}

function written(...fields: Field[]): Bytes {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** ISO 3309, the polynomial 0xedb88320 reflected. */
function crc32(bytes: Bytes): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] as number);
  return ~crc >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
