import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';

/** A state is a word or three ("Pending approval", `n (expired)`); more of them are a story. */
const MOST_WORDS = 5;

/** Without a place: declined, cancelled, refunded, expired, or waiting for one. Tried first: "not attending". */
const LEAVING = phrasePattern(
  'declined|refund(s|ed)?|refund requested|cancel(l)?ed|cancel(l)?ation|rejected|denied|deleted|withdrawn|withdrew|dropped( out)?|expired|refused',
  '(not|cant|wont|cannot) (attending|going|coming|attend|go|come|approved|accepted|confirmed|selected)|unsuccessful|no longer|no show|removed|blocked|void(ed)?',
  'wait(ing)? ?list(ed)?|on the wait(ing)? ?list|standby',
  'abgelehnt|abgesagt|storniert|erstattet|abgelaufen|zurückgezogen|warteliste|refuse(e)?|annule(e)?|rembourse(e)?|liste d attente',
  'rechazad[oa]|cancelad[oa]|reembolsad[oa]|rejeitad[oa]|recusad[oa]|lista de espera|rifiutat[oa]|annullat[oa]|rimborsat[oa]|lista d attesa',
  'geannuleerd|afgewezen|geweigerd|terugbetaald|wachtlijst|odrzucon[oya]|anulowan[oya]|zwrócon[oya]|lista rezerwowa',
  'peruttu|perunut|hylätty|hyvitetty|varasija|avbokad|avböjd|inställd|återbetald|väntelista|aflyst|afvist|avvist|avlyst|refunderet|refundert|venteliste',
  'مرفوض|ملغى|ملغي',
  'キャンセル(済み?)?|辞退|返金|不参加|已取消|已拒绝|已退款|候补',
);

const STAYING = phrasePattern(
  'approved|accepted|confirmed|registered|attending|attended|going|coming|paid|complet(e|ed)|active|checked in|pending|invited|new|free|open|placed|booked|selected|submitted|in review|transferred',
  'bestätigt|angemeldet|zugesagt|bezahlt|ausstehend|offen|confirme(e)?|inscrit(e)?|paye(e)?|en attente|confirmad[oa]|inscrit[oa]|pagad[oa]|pago|pendiente|pendente',
  'confermat[oa]|iscritt[oa]|pagato|in attesa|bevestigd|ingeschreven|betaald|in behandeling|potwierdzon[oya]|zapisan[ya]|opłacon[oya]|oczekujące',
  'vahvistettu|hyväksytty|ilmoittautunut|maksettu|odottaa|bekräftad|godkänd|anmäld|betald|väntande|bekræftet|bekreftet|tilmeldt|påmeldt|betalt',
  'مقبول|مؤكد|مدفوع',
  '参加|確定|承認済み?|支払い?済み?|已确认|已通过|已批准|已支付|待审核',
);

/** What the guest lists of events say in one word. */
const RSVP: ReadonlyMap<string, 'stays' | 'left'> = new Map([
  ['yes', 'stays'],
  ['no', 'left'],
  ['maybe', 'stays'],
]);

/**
 * What a booking's state says of its row, in the words of ticket and guest lists: `left` for declined, cancelled,
 * refunded, expired or waitlisted, `stays` for the others; null when it is no state.
 */
export function readStatus(text: string): 'stays' | 'left' | null {
  const words = foldWords(text.slice(0, 100));
  if (words.split(' ').length > MOST_WORDS) return null;
  const rsvp = RSVP.get(words);
  if (rsvp !== undefined) return rsvp;
  if (LEAVING.test(words)) return 'left';
  return STAYING.test(words) ? 'stays' : null;
}
