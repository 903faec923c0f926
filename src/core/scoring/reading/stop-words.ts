import { foldWords } from '../../signups/fold-words.js';

/*
 * Words that say nothing about what a text is about: the grammar of the languages we know best, and what everybody
 * writes on a sign-up form. From three letters up: English, Finnish, Swedish, German, French, Spanish, Arabic.
 */
const WORDS = `
about above after again all also although always and another any anyone anything are around because been
before being below between both but can cannot could did does doing done down during each either else even
ever every everyone everything few for from further get gets getting give given gives giving goes going
gone got had has have having help helped helpful helping helps her here hers herself him himself his hope
hoping how however into its itself just keep know knowing known least less let like likes look looking lot
lots made make makes making many may maybe might mine more most much must myself need needed needs never
new next nor not nothing now off often once one ones only other others our ours out over own per perhaps
please quite rather really same see seen she should since some someone something soon still such take
taken taking than thank thanks that the their theirs them themselves then there these they thing things
this those though through time together too toward towards two under until upon use used using very via
want wanted wanting wants was way well were what when where whether which while who whom whose why will
with within without would year years yes yet you your yours yourself able become becoming better best bit
currently day days different easy experience feel find finding first gain general good great ideally idea
ideas improve improving interest interested interesting job jobs kind knowledge last learn learned
learning learnt long love main mentee mentees mentor mentored mentoring mentors mentorship month months
part people person possible question questions related right skill skills start started starting support
sure talk team think today topic topics try trying understand understanding various week weeks work worked
working works world dont doesnt didnt cant wont isnt arent wasnt ive youve theyre youre thats whats its
theres id ill im hes shes lets

aina ei ennen että haluan haluaisin hän ihan jos joka jotka jälkeen kanssa kaikki kautta koska kuin kun
kuten lisää mikä mitä minä minun minulla mutta myös nyt oli olen olisi olla ole on oppia ovat saada sekä
siitä sitten tai tehdä tästä tämä vai vain voi voin yhdessä yli

alla att att bara behöver blev bli bra den det detta din dig där efter eller ett finns för från genom gör
hade han har hela hon hur här inom inte jag kan lära lite mig min mina mycket men med mer någon något när
och också oss på samt sedan sin sina ska skulle som till under upp ut utan vad var vara vem vid vilja vill
varit över

aber alle als also auch auf aus bei beim bin bis damit dann das dass dein dem den denn der des deren die
dies diese dieser dieses durch ein eine einem einen einer eines etwas euch für gern gerne habe haben hat
hatte hier ich ihm ihn ihr ihre immer ist kann kein keine können lernen machen mehr mein meine meinem
meinen meiner mich mir mit möchte nach nicht noch nur oder ohne schon sehr sein seine sich sie sind soll
über uns und unter viel vom von vor war was weil wenn werden wie wieder will wird wir zum zur zwischen

afin ainsi alors après aussi autre autres aux avant avec avoir bien car ces cet cette chez comme comment
dans depuis des deux donc dont elle elles encore entre est être été fait faire grâce ils jai leur leurs
mais mes mieux moi moins mon nos notre nous ont par pas peu peut plus pour pourquoi puis quand que quel
quelle quelles quels qui sans ses sera ses soit son sont sous suis sur tous tout toute toutes très une
vers veux vos votre voudrais vous était

algo antes así aunque bien cada como con contra cual cuando del desde donde dos durante ella ellos entre
era eran eres esa ese eso esta estar este esto estos estoy fue fueron hacer hacia hasta hay las les los
más mejor mejorar mis mucho muy nada nos nosotros otra otro otros para pero poco por porque puede pueden
puedo que quien quiero quisiera ser sin sobre son soy sus también tener tengo tiene tienen todo todos una
uno unos usted

إلى الى التي الذي الذين أن ان أنا انا أريد اريد أو او أي اي بعد بين تم جدا حتى حول خلال ذلك عن على عند غير
في فقط قبل كان كانت كل كما كيف لا لدي لقد لكن لم لن ليس ما مع من منذ هذا هذه هل هم هنا هو هي وأن وفي ومن
يكون
`;

/** Folded words that carry no subject. */
export const stopWords: ReadonlySet<string> = new Set(foldWords(WORDS).split(' '));
