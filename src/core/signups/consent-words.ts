/**
 * What says consent and nothing else, as a noun or of oneself, in titles and in ticked boxes: sources for
 * `phrasePattern`, one line for each few languages.
 */
export const CONSENT_WORDS: readonly string[] = [
  'consents?|opt(ed)? in|einwillig\\p{L}*|einverstanden|einverständnis\\p{L}*|zustimmung\\p{L}*|(ich )?stimme .*zu|ich willige .*ein',
  'je consens|j ?accepte|j ?autorise|je suis d ?accord|consentement|mon accord|consiento|consentimiento|consinto|consentimento|acconsento|autorizzo|consenso|presto il consenso',
  'autorizo|toestemming|(ga|ben) .*akkoord|ik stem .*in|zgod[aęy]|zgadzam|wyrażam|suostu\\p{L}+|samtyck\\p{L}+|samtykk\\p{L}+|nõusole\\p{L}+|nõustun',
  'souhlas\\p{L}*|súhlas\\p{L}*|suglas\\p{L}+|saglas\\p{L}+|pristanak|soglas\\p{L}+|hozzájárul\\p{L}*|egyetért\\p{L}*|elfogadom',
  'acord|sunt de acord|sutink\\p{L}+|sutikim\\p{L}+|piekrīt\\p{L}+|piekriš\\p{L}+|açık rıza\\p{L}*|rıza\\p{L}*|onaylıyorum|kabul ediyorum',
  'согла\\p{L}+|згод\\p{L}+|погоджу\\p{L}+|съглас\\p{L}+|сагласн\\p{L}+|συγκατάθεση|συναίνεση|συναινώ|συμφωνώ|αποδέχομαι',
  'أوافق|موافق|موافقة|الموافقة|הסכמה|אני (מסכים|מסכימה|מאשר|מאשרת)|सहमति|सहमत|đồng ý|setuju|persetujuan|동의\\p{L}*',
  '同意|承諾|承认',
];

/** Refusals that begin like a consent: sources for `phrasePattern`. */
export const REFUSAL_WORDS: readonly string[] = [
  'disagree|decline|refuse|withdraw|withhold|revoke|opt(ed)? out|nesouhlas\\p{L}*|nesúhlas\\p{L}*|nesutink\\p{L}*|nepiekr\\p{L}*|несогла\\p{L}+|비동의|동의하지',
  '不同意|しません',
];
