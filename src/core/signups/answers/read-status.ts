import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { readYesNo } from './read-yes-no.js';

/** A state is a word or three ("Pending approval", `n (expired)`); more of them are a story. */
const MOST_WORDS = 5;
const ONE_WORD = /^\p{L}{2,}$/u;
const ONE_SIGN = /^[\p{L}01]$/u;

/** Declined, cancelled, refunded or expired. Tried first: "not attending". */
const LEAVING = phrasePattern(
  'declined|refund(s|ed)?|refund requested|cancel(l)?ed|cancel(l)?ation|rejected|denied|deleted|withdrawn|withdrew|dropped( out)?|expired|refused',
  '(not|cant|wont|cannot) (attending|going|coming|attend|go|come|approved|accepted|confirmed|selected)|unsuccessful|no longer|no show|removed|blocked|void(ed)?|inactive|spam|invalid|duplicate|^test( (row|entry|data|submission|response|record|account|user))?$',
  'abgelehnt|abgesagt|storniert|erstattet|abgelaufen|zurückgezogen|refuse(e)?|annule(e)?|rembourse(e)?',
  'rechazad[oa]|cancelad[oa]|reembolsad[oa]|rejeitad[oa]|recusad[oa]|rifiutat[oa]|annullat[oa]|rimborsat[oa]',
  'geannuleerd|afgewezen|geweigerd|terugbetaald|odrzucon[oyae]|anulowan[oyae]|zwrócon[oyae]',
  'peruttu|perunut|hylätty|hyvitetty|avbokad|avböjd|inställd|återbetald|aflyst|afvist|avvist|avlyst|refunderet|refundert',
  'مرفوض|ملغى|ملغي',
  'キャンセル(済み?)?|辞退|返金|不参加|已取消|已拒绝|已退款',
);

/** Without a place so far, and nobody has refused one. */
const WAITING = phrasePattern(
  'wait(ing)? ?list(ed)?|standby|on hold|paused|postponed|deferred|warteliste|liste d attente|lista (de espera|d attesa|rezerwowa)|wachtlijst|varasija|väntelista|venteliste',
  'キャンセル待ち|候补',
);

const STAYING = phrasePattern(
  'approved|accepted|confirmed|registered|attending|attended|going|coming|paid|complet(e|ed)|active|checked in|pending|invited|new|free|open|placed|booked|selected|submitted|in review|transferred',
  'unpaid|(payment )?not (required|needed|paid)|interested|matched|paired|shortlisted|started|in progress|onboard(ed|ing)|verified|valid|eligible|received|enrolled|joined|available|assigned|unmatched',
  'bestätigt|angemeldet|zugesagt|bezahlt|ausstehend|offen|confirme(e)?|inscrit(e)?|paye(e)?|en attente|confirmad[oa]|inscrit[oa]|pagad[oa]|pago|pendiente|pendente',
  'confermat[oa]|iscritt[oa]|pagato|in attesa|bevestigd|ingeschreven|betaald|in behandeling|potwierdzon[oyae]|zapisan[yae]|opłacon[oyae]|oczekujące',
  'vahvistettu|hyväksytty|ilmoittautunut|maksettu|odottaa|bekräftad|godkänd|anmäld|betald|väntande|bekræftet|bekreftet|tilmeldt|påmeldt|betalt',
  'مقبول|مؤكد|مدفوع',
  '参加|確定|承認済み?|支払い?済み?|已确认|已通过|已批准|已支付|待审核',
);

/** What a booking's state says of its row. */
export type BookingState = 'stays' | 'waits' | 'left';

/**
 * The state that a cell names in the words of ticket and guest lists: `left` for declined, cancelled, refunded and
 * expired, `waits` for a waiting list, `stays` for the others (a payment or an approval may be pending); null for none.
 * Guest lists also say it by one word of yes or no; a number is some code.
 */
export function readStatus(text: string): BookingState | null {
  const words = foldWords(text.slice(0, 100));
  if (words === 'maybe') return 'stays';
  const comes = ONE_WORD.test(words) ? readYesNo(words) : null;
  if (comes !== null) return comes ? 'stays' : 'left';
  return readNamedStatus(text);
}

/** As `readStatus`, under a title that yes or no answers: there `Y`, `n`, `1` and `0` say it too. */
export function readComing(text: string): BookingState | null {
  const sign = foldWords(text.slice(0, 100));
  const comes = ONE_SIGN.test(sign) ? readYesNo(sign) : null;
  if (comes !== null) return comes ? 'stays' : 'left';
  return readStatus(text);
}

/** As `readStatus`, without yes and no. */
export function readNamedStatus(text: string): BookingState | null {
  const words = foldWords(text.slice(0, 100));
  if (words.split(' ').length > MOST_WORDS) return null;
  if (WAITING.test(words)) return 'waits';
  if (LEAVING.test(words)) return 'left';
  return STAYING.test(words) ? 'stays' : null;
}
