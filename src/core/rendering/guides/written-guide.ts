import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { WrittenDocument } from '../document/written-document.js';
import type { Guide } from './guide.js';

/** A guide in all its forms, with the pair it belongs to. */
export interface WrittenGuide extends WrittenDocument {
  /** Its files' path, without their endings: `meeting-3/amina-yusuf-grace-oyelaran-5c1b90ae`. */
  readonly path: string;
  readonly row: PairingRow;
  readonly guide: Guide;
}
