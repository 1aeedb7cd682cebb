/** Grows as it is written to. Numbers of several bytes are little-endian. */
export type ByteWriter = {
  readonly byte: (value: number) => void;
  /** Seven bits a byte, the lowest first. */
  readonly varint: (value: number) => void;
  readonly uint32: (value: number) => void;
  readonly bytes: (some: Uint8Array) => void;
  readonly length: () => number;
  readonly finish: () => Uint8Array<ArrayBuffer>;
};

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const byte = (value: number): void => {
    reserve(1);
    buffer[length] = value;
    length += 1;
  };
  return {
    byte,
    varint(value) {
      let rest = value;
      while (rest > 127) {
        byte((rest & 127) | 128);
        rest >>>= 7;
      }
      byte(rest);
    },
    uint32(value) {
      for (let shift = 0; shift < 32; shift += 8) byte((value >>> shift) & 255);
    },
    bytes(some) {
      reserve(some.length);
      buffer.set(some, length);
      length += some.length;
    },
    length: () => length,
    finish: () => buffer.slice(0, length),
  };
}
