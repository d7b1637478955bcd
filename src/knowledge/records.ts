import { fstatSync, readSync } from 'node:fs';
import { DefaultDeserializer, DefaultSerializer } from 'node:v8';

/** The kinds of arrays that a record may hold; each is written as its place here. */
const KINDS = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const;
type Numbers = InstanceType<(typeof KINDS)[number]>;

/**
 * Plain data as bytes: the length of what is not its arrays in four bytes, this, and then the arrays, which are not copied.
 * V8 alone would read them in what was read of the file, which then stays in memory, or copy them where it is not aligned.
 */
export function recordOf(data: unknown): Uint8Array[] {
  const writer = new Writer();
  writer.writeHeader();
  writer.writeValue(data);
  const bytes = writer.releaseBuffer();
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return [length, bytes, ...writer.arrays.map(bytesOf)];
}

/** The data of all records of an open file, one after another. @param start Where the first begins. */
export function* readRecords(file: number, start: number): Generator<unknown, void> {
  const { size } = fstatSync(file);
  const length = Buffer.alloc(4);
  let memory = Buffer.alloc(0);
  let position = start;
  const read = (into: Uint8Array) => {
    readSync(file, into, 0, into.length, position);
    position += into.length;
  };
  while (position < size) {
    read(length);
    const bytes = length.readUInt32LE();
    // The same for each record: what was read stays for long beside what is made of it.
    if (memory.length < bytes) memory = Buffer.allocUnsafeSlow(bytes);
    const data = memory.subarray(0, bytes);
    read(data);
    const reader = new Reader(data, read);
    reader.readHeader();
    yield reader.readValue();
  }
}

class Writer extends DefaultSerializer {
  readonly arrays: Numbers[] = [];

  _writeHostObject(array: Numbers): void {
    this.writeUint32(KINDS.findIndex((kind) => array instanceof kind));
    this.writeUint32(array.length);
    this.arrays.push(array);
  }
}

class Reader extends DefaultDeserializer {
  readonly #read: (into: Uint8Array) => void;

  constructor(data: Buffer, read: (into: Uint8Array) => void) {
    super(data);
    this.#read = read;
  }

  _readHostObject(): Numbers {
    const kind = KINDS[this.readUint32()];
    if (kind === undefined) throw new Error('there is no such kind of array');
    const array = new kind(this.readUint32());
    this.#read(bytesOf(array));
    return array;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
