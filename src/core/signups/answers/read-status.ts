import { foldWords } from '../fold-words.js';

const STAYING = new Set([
  ...[
    'approved',
    'accepted',
    'confirmed',
    'registered',
    'attending',
    'going',
    'paid',
    'completed',
    'complete',
  ],
  ...[
    'active',
    'checked in',
    'pending',
    'pending approval',
    'waitlist',
    'waitlisted',
    'invited',
    'new',
    'free',
    'open',
  ],
]);
const LEAVING = new Set([
  ...[
    'declined',
    'refunded',
    'cancelled',
    'canceled',
    'rejected',
    'denied',
    'deleted',
    'withdrawn',
    'withdrew',
  ],
  ...[
    'not attending',
    'not going',
    'dropped out',
    'expired',
    'refused',
    'refund requested',
    'partially refunded',
  ],
]);

/** What a booking's state says of its row: `left` for declined or refunded, `stays` for the others; null when no state. */
export function readStatus(text: string): 'stays' | 'left' | null {
  const words = foldWords(text);
  if (LEAVING.has(words)) return 'left';
  return STAYING.has(words) ? 'stays' : null;
}
