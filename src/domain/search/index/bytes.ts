export type ByteWriter = {
  readonly byte: (value: number) => void;
  /** Seven bits per byte, lowest first. */
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

/* `domain` must run without browser or Node APIs, so it encodes UTF-8 itself. Lone surrogates become U+FFFD. */

export function writeUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else {
      bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f));
      bytes.push(0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    }
  }
  return Uint8Array.from(bytes);
}

export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; ) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      at += 1;
    } else if (first < 0xe0) {
      text += String.fromCharCode(((first & 0x1f) << 6) | six(bytes, at + 1));
      at += 2;
    } else if (first < 0xf0) {
      text += String.fromCharCode(((first & 0x0f) << 12) | (six(bytes, at + 1) << 6) | six(bytes, at + 2));
      at += 3;
    } else {
      const point =
        ((first & 0x07) << 18) | (six(bytes, at + 1) << 12) | (six(bytes, at + 2) << 6) | six(bytes, at + 3);
      text += String.fromCodePoint(Math.min(point, 0x10ffff));
      at += 4;
    }
  }
  return text;
}

function six(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) & 0x3f;
}

/** How many bytes both begin with. */
export function sharedLength(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** The order of a dictionary. */
export function compareUtf8(one: Uint8Array, other: Uint8Array): number {
  const shared = sharedLength(one, other);
  return (one[shared] ?? -1) - (other[shared] ?? -1);
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
