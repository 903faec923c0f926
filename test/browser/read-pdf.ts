import { inflateSync } from 'node:zlib';

/** What paper holds. */
export interface Printed {
  readonly sheets: number;
  /** Width and height of the first sheet in points. */
  readonly size: readonly [number, number];
  /** Drawn on all sheets together: a line that is cut at an edge is drawn on both sides of it. */
  readonly glyphs: number;
}

const STREAM = /\/FlateDecode[^>]*>>\s*stream\r?\n/g;

/** Reads a PDF as Chromium writes it: pages as plain objects, texts as hexadecimal glyphs of two bytes. */
export function readPdf(bytes: Uint8Array): Printed {
  const pdf = Buffer.from(bytes);
  const text = pdf.toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  let glyphs = 0;
  for (const match of text.matchAll(STREAM)) {
    const start = match.index + match[0].length;
    const content = inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    for (const [, shown = ''] of content.matchAll(/<([0-9A-Fa-f]+)> Tj/g)) glyphs += shown.length / 4;
  }
  return {
    sheets: [...text.matchAll(/\/Type \/Page\b/g)].length,
    size: [Number(width), Number(height)],
    glyphs,
  };
}
