import { foldWords } from '../fold-words.js';
import type { MeetingFormat } from '../person.js';
import { phrasePattern } from '../phrase-pattern.js';

const FORMATS: readonly (readonly [format: MeetingFormat, words: RegExp])[] = [
  [
    'chat',
    phrasePattern(
      'chats?|chatting|messag(es?|ing)|slack|discord|text|texting|e ?mails?|async(hronous(ly)?)?|questions',
    ),
  ],
  [
    'calls',
    phrasePattern(
      '(video ?)?calls?|calling|zoom|meet|meets|meetings?|phone|in person|face to face|sessions?|video|coffee|online|remote(ly)?|virtual(ly)?|hybrid|on ?site|teams|both|either',
      'anruf|anrufe|treffen|persönlich|vor ort|beides|llamadas?|presencial|en persona|appels?|en personne|en ligne|visio',
      'puhelut?|tapaamiset|etänä|kasvokkain|verkossa|samtal|på plats|på distans|di persona|persoonlijk|مكالمات?',
    ),
  ],
  [
    'resources',
    phrasePattern(
      '(shared )?resources?|materials?|links|readings?|self (paced|study)|learn(ing)? alone|courses?|unterlagen|recursos|ressources|materiaalit?|material|موارد',
    ),
  ],
];

/** The formats of working together that the answers name, in a fixed order; null when one names none. */
export function readFormats(answers: readonly string[]): readonly MeetingFormat[] | null {
  const texts = answers.map(foldWords);
  const allRead = texts.every((text) => FORMATS.some(([, words]) => words.test(text)));
  return allRead
    ? FORMATS.flatMap(([format, words]) => (texts.some((text) => words.test(text)) ? [format] : []))
    : null;
}
