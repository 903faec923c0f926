/*
 * The words that carry a wish for a skill without being part of its name, in the usual languages, as `normaliseSkill`
 * writes them: without accents, apostrophes and capitals.
 */

function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Words that join the parts of a list. */
export const JOINING_WORDS = wordSet('and or plus und oder et ou y e o ja seka tai och eller samt');

/** Words that no name begins with. */
export const FUNCTION_WORDS = wordSet(
  'an the in on of to my our your and or for with at is as i by no not be we so me some',
  'der die das mit und im auf de la le les un une en et el los y o i av och med',
);

/** A skill often follows one of these directly, whatever its capitals: "learn go". */
export const LEARNING_WORDS = wordSet(
  'learn learning learned learnt relearn teach teaching study studying practise practising practice practicing',
  'understand understanding know master mastering try trying lerne lernen apprendre aprender oppia opetella lara',
);

/** A capitalised name may follow one of these: "web development in Go", "basics of C". */
export const LEADING_WORDS = wordSet(
  'in with using use used of about write writing code coding program programming into',
  'mit in auf en avec de con com em med i',
);

/** What may stand between such a word and the name: "learn some Go". */
export const MEASURING_WORDS = wordSet(
  'some a bit more the my basic advanced modern little better idiomatic',
);

/** Words before "to" that make it lead to a skill: "intro to R". */
export const LEADING_BEFORE_TO = wordSet(
  'intro introduction switch switching move moving migrate migrating guide new transition',
);

/** Words after a name that show it to be one: "Go programming", "Rust developer". */
export const KIND_WORDS = wordSet(
  'programming programmer language languages developer developers development framework code coding scripting app',
  'apps lernen programmieren programmierung kenntnisse programmation ohjelmointi programmering',
);

/** What refuses the names after it, to the end of the clause. */
export const REFUSING_WORDS = wordSet(
  'not no never dont doesnt didnt wont cant cannot isnt arent except excluding without avoid avoiding hate',
  'dislike instead than neither nor unlike',
  'nicht kein keine keinen keiner ausser ohne pas sauf sans aucun aucune jamais sin nunca excepto nao sem exceto',
  'ei eika ilman paitsi inte ej inga inget utan utom',
);

/** After these, what refuses does not: "not only Java", "not sure, maybe React". */
export const NOT_REFUSING_AFTER = wordSet('only just sure necessarily nur seulement solo solamente bara');

/** What takes up again after a refusal: "not React but Vue". */
export const RESUMING_WORDS = wordSet('but sondern mais pero sino mas men vaan');

/** Before "but" they refuse what follows it: "anything but Java". */
export const ALL_BUT = wordSet('anything everything all any nothing anyone alles tout todo tudo kaikki allt');

/** What links a name to a refusal after it: "React is not for me". */
export const LINKING_WORDS = wordSet('is are was were ist sind est sont es son on ar');

export const LINKED_REFUSALS = wordSet('isnt arent wasnt werent');

/** Words of a sentence that may stand beside a name without making another name of it. */
export const CARRYING_WORDS: ReadonlySet<string> = new Set([
  ...JOINING_WORDS,
  ...LEARNING_WORDS,
  ...LEADING_WORDS,
  ...KIND_WORDS,
  ...REFUSING_WORDS,
  ...RESUMING_WORDS,
  ...LINKING_WORDS,
  ...wordSet(
    'a an the some any more most much many all both each other another this that these those my your our their its',
    'own i id im ive ill me we us you it they who which what how why when where there here to on at by for from as',
    'like such via within through between across around over if so then also too very really quite just only even',
    'still yet again maybe perhaps probably possibly mainly mostly especially particularly including incl eg ie etc',
    'be been being am do does did have has had having can could would should will may might must want wants wanted',
    'need needs needed love enjoy hope hoping plan wish keen interested interest curious looking look get getting',
    'become becoming better good great best well strong stronger solid deep deeper deepen improve improving',
    'strengthen grow growing develop developing build building create creating make making start starting started',
    'begin beginning refresh brush up explore exploring help helping share support guidance advice work working',
    'apply applying basic basics beginner beginners intermediate advanced expert experts level levels entry',
    'fundamental fundamentals foundations introductory intro introduction skill skills knowledge experience course',
    'courses topic topics concepts principles theory things stuff tool tools techniques methods practices projects',
    'project library libraries frameworks application applications website websites modern new latest simple complex',
    'real practical general overall different various professional first now today soon later currently already bit',
    'little lot lots kind sort part areas area field fields world way ways anything everything something questions',
    'ich mochte will wollen wurde gerne gern mehr etwas uber zu zum zur fur die der das den dem ein eine einen mein',
    'meine meinen grundlagen einfuhrung besser verbessern vertiefen einsteigen kennenlernen anfanger fortgeschritten',
    'je jaimerais voudrais veux souhaite les le la l des du un une au aux dans pour sur plus mieux ameliorer bases',
    'notions debutant initiation me mon ma mes',
    'quiero quisiera gustaria me mi mis el los las un una para sobre mas mejor mejorar basico basica bases',
    'introduccion principiante quero gostaria meu minha os as um uma para sobre mais melhor melhorar introducao',
    'haluan haluaisin oppia lisaa paremmin perusteet perusteita alkeet alkeita jotain kehittya parantaa',
    'jag vill skulle vilja mer om att mig min mitt grunder grunderna battre forbattra lite ett en',
  ),
]);
