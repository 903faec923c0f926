/*
 * What the two roles are called, as sources for `phrasePattern`: in titles ("For mentors: …") and in answers alike.
 * Names of trades ("teacher") and of doubtful ones ("guide") are roles only where somebody answers with them.
 */

/** Names for who gives: English, then German, Romance, Dutch and Polish, Nordic, Arabic; the last stands alone. */
export const MENTOR_NAMES: readonly [spaced: string, unspaced: string] = [
  [
    'mentors?|coach(es)?|tutors?|budd(y|ies)',
    'mentor ?in|mentor ?innen|mentoren|coachin|patin|paten|mentor[aei]s?|tutor[aei]s?|parrains?|marraines?|madrinas?|padrinhos?',
    'mentorzy|mentorem|mentork[aią]|mentorina|mentorit|mentoriksi|mentorer|handledare|ohjaaja|valmentaja|fadder',
    '(ال)?(مرشد|مرشدا|مرشدة|مرشدين|موجه|موجها|موجهة)',
  ].join('|'),
  'メンター|コーチ|チューター|导师|導師|教练|辅导员',
];

/** Names for who takes. */
export const MENTEE_NAMES: readonly [spaced: string, unspaced: string] = [
  [
    'mentees?|students?|learners?|tutees?|coachees?|proteges?|newcomers?|new (joiners?|starters?)',
    'mentorad[oa]s?|mentorizad[oa]s?|lernende[rn]?|teilnehmende[rn]?|filleul(e|s|es)?|aprendi(z|ces|zes)|alumn[oa]s?|aluno?as?|pupil[oa]s?|alliev[oaie]|leerling(en)?',
    'podopieczn\\p{L}+|mentoroitav(a|at|aa|ana|aksi)|aktori|aktorit|aktorina|opiskelija|adept(er)?|elever|nykommare',
    '(ال)?(متدرب|متدربا|متدربة|متدربين|متعلم|متعلما|متعلمة|طالب|طالبة)',
  ].join('|'),
  'メンティー|受講生|生徒|学员|學員|学生|徒弟',
];

/**
 * French tells the two apart by an accent alone (`mentore` gives, `mentoré` takes), which folding drops; so who takes
 * is written `mentee` before.
 */
export function spellOutMentees(text: string): string {
  return text.normalize('NFC').replace(/mentoré(?:\(?e\)?|·e|\.e)?(?=s|·|\.|\P{L}|$)/giu, 'mentee');
}
