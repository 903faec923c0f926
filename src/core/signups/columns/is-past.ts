import { phrasePattern, upToWords } from '../phrase-pattern.js';

const PAST = phrasePattern(
  `(have|had|has) you (ever |already |previously )?(\\p{L}{3,}ed|had|been|taught|done|spent|taken|given|led)|did you ${upToWords(1)}(have|mentor|coach|teach|help|support|take on)|you (ever|previously|already) (\\p{L}+ed|had|taught)`,
  '(mentees?|mentors?|people|students?|learners?|taught|mentored|coached|helped|supported) (so far|before|previously|until now|to date|in the past)|(previous|past|former) (mentees?|mentors?|mentoring|experience)',
  'bisher\\p{L}*|bislang|früher|(hast|haben|hattest|hatten) (du|sie) (schon|bereits|jemals)|hattest du|hatten sie|schon (einmal|mal)',
  '(avez vous|as tu) (déjà |deja )?(eu|été|accompagné|mentoré|suivi|aidé|encadré)|déjà|jusqu (à présent|ici|à maintenant)|auparavant',
  '(has|ha) (tenido|sido|mentorizado|acompañado|enseñado|ayudado)|ya has|hasta (ahora|la fecha)|anteriormente|alguna vez|já (teve|foi|mentorou|orientou|ajudou)|você teve|até (agora|hoje)',
  '(hai|ha) (già|avuto|seguito|mai|insegnato)|finora|in passato|heb je (\\p{L}+ ){0,4}?(gehad|begeleid|geholpen)|tot nu toe|dotychczas|do tej pory|wcześniej',
  'aiemmin|aikaisemmin|tähän mennessä|olet (ohjannut|mentoroinut|toiminut|opettanut)|on ollut|tidigare|hittills|har du (haft|varit|hatt|vært|været)|tidligere|hidtil|hittil',
  'これまで|以前|过去|曾经|曾',
);

/** What asks for now or for what comes, whatever was before: "skills you have used so far and could teach". */
const TO_COME = phrasePattern(
  'would you|can you|could you|will you|are you|you (can|could|would|will)|want to|like to|able to|willing|take on|next',
  'kannst|können|könntest|möcht\\p{L}+|willst|wollen|(pouv|souhait|voul|aimeri|peu|veu)\\p{L}+|pued\\p{L}+|quier\\p{L}+|gustaría|pode|quer|gostaria|puoi|vuoi|vorresti',
  '(kun|wil) je|zou je|możesz|chcesz|voi(t|sit|sitko)|halua\\p{L}+|(kan|vill|vil) du|skulle du',
);

/** Whether a question, folded by `foldWords`, asks what was, and not what somebody offers or wants now. */
export function isPast(question: string): boolean {
  return PAST.test(question) && !TO_COME.test(question);
}
