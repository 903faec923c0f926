import type { PhraseBook } from '../phrase-book.js';

const RELATIVES = [
  'mother|father|mum|mom|dad|parents|parent|grandmother|grandfather|grandparents|sister|sisters|brother|brothers',
  'wife|husband|partner|spouse|girlfriend|boyfriend|son|daughter|aunt|uncle|cousin|friend|friends|family',
].join('|');

export const englishNegations: PhraseBook['negations'] = {
  refusal: `
    dont|not|wont need|want|wish|require|seek,
    dont|not really|currently|actually|necessarily|particularly need|want|require,
    not|isnt looking|searching|hunting|aiming|planning|hoping|applying,
    not really|currently|actively looking|searching, not|isnt|arent interested,
    not really|particularly|so|that|very interested, no|zero|little interest, no need|point,
    . no help|support|advice,
    cannot|cant|wont|unable ~ help|advise|assist|offer|mentor|teach|give|review|support,
    can|could|will|do|am not ~ help|advise|assist|offer|mentor|teach|give|review|support, wont do,
    -not only|just, -cannot|cant|can|could not ~ help myself, rather|prefer not, except|excepting|excluding,
    apart|aside from, other than, anything|everything|all|whatever but, instead of, rather than,
    not|nothing about|related|concerning, stay away from, no longer|more need|want|looking|interested,
    not the right person|mentor
  `,
  'refusal-of-next': `
    . no|not|never|neither|skip, please|sorry|but|so|and|or|definitely|certainly|also no|not|never, without,
    . no|not mock|technical|coding|job|more|any|for|about|with|on|in|really|the|my,
    but not|no mock|technical|for|about|with|on|in|my|the, -. no ~ yet,
    -. no confidence|network|contacts|self|courage, -. no career path|plan|direction|goal*
  `,
  'refusal-of-previous': `
    not|isnt|arent needed|necessary|required|relevant|important|interesting, not a priority, not for me,
    not my thing|area|topic|priority, not the problem|issue, no thanks|thank
  `,
  turn: `
    but, only, just, however, especially, although, though, mainly, mostly,
    and|so|because|since i|would|want|need|id|im|am|please|help|support|advice|feedback,
    rather a|an|the|my|help|on|with
  `,
  denial: `
    no|not|never|without|neither|nor|isnt|wasnt|arent|havent, -not only|just|merely, -no longer, -no more,
    software|app|apps|tool|tools|platform|platforms|product|products|system|systems|shop|shops|website|websites|site|game|games for,
    hobby|hobbyist|amateur, hobbies are|include|like
  `,
  'denial-of-rest': `
    my|our|his|her|whose ${RELATIVES} ~ is|was|were|are|works|worked|runs|ran|owns|owned|teaches|taught,
    daughter|son|child|wife|husband of, married to, raised by,
    family of
  `,
  'denial-of-last': `
    is|are|was my|a|just|only hobby|hobbies, as a|my hobby, for fun, in my spare|free time, hobbyist
  `,
};
