import { phrasePattern } from '../../phrase-pattern.js';
import { dates, statuses } from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

/** What the form itself adds, and what it asks about the sign-up rather than about the person. */
export const formRecognisers: readonly Recogniser[] = [
  {
    fields: [],
    title: wholeTitle(
      'id|no|nr|index|row( number)?|score|(total|quiz) (score|points|feedback)|total points|points|feedback|url|source',
      '(response|submission|respondent|collector|record|order|ticket|attendee|network|api|user) (id|number|no)',
      'ip( address)?|browser|user agent|device|response type|token|tags|ending|start (date|time)( utc)?',
      'last modified( time)?|stage date( utc)?|custom data \\d+|notes?|comments?|phone( number)?|linkedin( \\w+)?',
    ),
  },
  {
    fields: [],
    title: phrasePattern(
      'any(thing)? (else|other|further|additional)|(other|additional|further|final) (comments?|notes?|information|remarks)',
      'questions for us|how did you (hear|find)|photos?|photographs?|newsletter|mailing list|publicity',
      'how (much|far|strongly) do you agree|to what extent|how old|age( group)?|date of birth|birth ?day',
      'why .*((be|become|being) an? (mentor|coach)|to (mentor|coach))|pictures?|(been|mentored|coached|experience) .*before|have you ever',
    ),
  },
  {
    fields: ['submittedAt'],
    title: wholeTitle(
      'time ?stamp|submitted( at| on)?|submission (date|time|timestamp)|submit date( utc)?|date submitted',
      'complet(ed|ion)( at| on| time| date)?|end (date|time)( utc)?|created( at| on| time| date)?|date( created)?',
      '(registration|order|sign ?up|response) (date|time)|(registered|received|signed up)( at| on)?',
      'zeitstempel|datum|abgabezeit|eingang|horodateur|date de soumission|marca temporal|fecha( de envío)?',
      'aikaleima|päivämäärä|lähetetty|tidsstämpel|tidstämpel|inskickad|طابع زمني|الطابع الزمني|التاريخ',
    ),
    answers: dates,
  },
  {
    fields: ['status'],
    title: wholeTitle('(\\w+ )?status|approval|rsvp|attending|decision|(\\w+ )?(result|decision)'),
    answers: statuses,
  },
  {
    fields: ['consent'],
    title: phrasePattern(
      'consents?|gdpr|privacy|data protection|code of conduct|terms and conditions|terms of (use|participation)',
      '(i|you|to) (agree|accept)|(personal |my |your )?(data|information|answers) .*(stored|processed|used|shared|kept)',
      'einwilligung|datenschutz\\w*|zustimmung|stimme zu|einverstanden|consentement|rgpd|consentimiento|acepto',
      'suostumus|tietosuoja\\w*|hyväksyn|samtycke|samtycker|dataskydd|godkänner|موافقة|أوافق',
    ),
  },
];
