import { expect, test } from 'vitest';

import { readShipped } from './shipped-skill-list.js';

const { skillList } = readShipped();

/** Slips of fingers and ears as people make them, and the skill they meant. */
const slips: readonly (readonly [label: string, typed: string])[] = [
  ['Python', 'Pyhton|Pyton|Pythn|Pythin|Pythoon|Ptyhon|Ypthon|Phyton'],
  ['Java', 'Jaav|Jvaa|Javva'],
  ['JavaScript', 'Javascipt|Javasript|Javescript|Javascritp|Jvascript|Javascirpt|Javscript|JavaSrcipt'],
  ['TypeScript', 'Typscript|Typescipt|Typesript|Tyepscript|Typescritp'],
  ['React', 'Raect|Reactt|Reeact|Recat'],
  ['Angular', 'Angualr|Anuglar|Angulr|Anguler'],
  ['Svelte', 'Svlete|Sevlte|Svelt'],
  ['Node.js', 'Nodejss'],
  ['Kubernetes', 'Kuberntes|Kubernets|Kubernates|Kubernettes|Kuberenetes|Kubernetis'],
  ['Docker', 'Dcoker|Dockr|Dokcer|Dockerr|Docekr'],
  ['Terraform', 'Teraform|Terrafrom|Terrafom'],
  ['PostgreSQL', 'Postgressql|Postgresq|Postgrsql|Postgreslq|PostgreSQ|postgrss'],
  ['MySQL', 'MySQQL|MyQSL'],
  ['MongoDB', 'MongDB|MongoBD'],
  ['Elasticsearch', 'Elasticsaerch|Elasticserch|Elastcsearch'],
  ['Photoshop', 'Photosop|Photshop|Photoshp'],
  ['Illustrator', 'Ilustrator|Illustartor|Ilustrater'],
  ['Figma', 'Fimga|Figmaa|Fgima'],
  ['Excel', 'Exel|Excell|Ecxel|Excle'],
  ['PowerPoint', 'Powerpiont|Powerpont'],
  ['Tableau', 'Tableu|Tablaeu|Tabelau'],
  ['Power BI', 'Pwoer BI|Powr BI'],
  [
    'Machine learning',
    'Machine learing|Machin learning|Mashine learning|Machine lerning|Machine learnign|Macine leraning',
  ],
  ['Data analysis', 'Data anaylsis|Data analisis|Data anlysis'],
  ['Data science', 'Data scince|Data sciense|Data scienec'],
  ['Statistics', 'Statisics|Statistcs|Statitsics'],
  ['Deep learning', 'Deep laerning|Deep lerning'],
  ['TensorFlow', 'Tensorlfow|Tensrflow|Tensoflow'],
  ['Algorithms and data structures', 'Algoritms|Algorithims|Algorythms'],
  ['Accessibility', 'Accesibility|Accessability|Acessibility|Accessibilty'],
  ['Project management', 'Project managment|Projet management|Project mangement|Project mangaement'],
  ['Product management', 'Product managment|Prodcut management'],
  ['People management', 'People managment|Peopel management'],
  ['Leadership', 'Leadrship|Leadershp|Leaderhsip|Laedership'],
  ['Communication', 'Comunication|Communicaton|Communiction|Communcation'],
  ['Public speaking', 'Publik speaking|Public speeking|Public spekaing'],
  ['Negotiation', 'Negotation|Negotiaton'],
  ['Presentation skills', 'Presentaion skills|Presentaton|Presentatoin'],
  ['Entrepreneurship', 'Entrepeneurship|Enterpreneurship|Entrepreneurhsip'],
  ['Accounting', 'Acounting|Acconting|Accouting'],
  ['Marketing', 'Marketting|Markting|Makreting'],
  ['Cybersecurity', 'Cybersecurty|Cyberscurity|Cybersecuirty|Cibersecurity'],
  ['Penetration testing', 'Penetraton testing|Pentration testing'],
  ['Software testing', 'Sofware testing|Software testng'],
  ['Software architecture', 'Software architechture|Software arcitecture'],
  ['Web development', 'Web developement|Web devlopment|Web develpoment'],
  ['Full-stack development', 'Full stack developement'],
  ['Front-end development', 'Front end developement|Front-end devlopment'],
  ['Back-end development', 'Backend developement'],
  ['Typography', 'Tipography|Typograhpy'],
  ['Photography', 'Photograpy'],
  ['Git', 'git version contorl'],
  ['GitHub', 'Githbu|Gihub|Githubb'],
  ['Linux', 'Linxu|Liunx|Linx'],
  ['Kotlin', 'Kotlni|Koltin|Kotln'],
  ['Haskell', 'Haskel|Haskll|Haksell'],
  ['Spreadsheets', 'Spredsheets|Spreadshets'],
  ['Finnish', 'Finish|Finnsh|Finnihs'],
  ['Swedish', 'Sweedish|Swedsh'],
  ['Spanish', 'Spansih'],
  ['Portuguese', 'Portugese|Portuguesse|Portuguse'],
  ['Mentoring', 'Mentroing|Mentorring'],
  ['Technical writing', 'Tehcnical writing|Technical writting'],
  ['Time management', 'Time managment|Tiem management'],
  ['Scrum', 'Srcum|Scrumm'],
  ['Arduino', 'Ardunio|Arduno|Audrino'],
  ['Django', 'Dajngo|Djnago|Djnango'],
  ['Laravel', 'Larvel|Laravell|Larevel'],
  ['WordPress', 'Wordpres|Worpress|Wrodpress'],
];

/** Words of other trades, of everyday life, or other names: none of them is a slip. */
const others =
  'Rugby|Salsa|Cooking|Automation basics|Hiking|Biking|Sprint|Waiting|Singing|Dancing|Sewing|Knitting|' +
  'Gardening|Pottery|Woodcarving|Fishing|Surfing|Swimming|Running|Yoga|Pilates|Tennis|Golf|Chess|Bridge|Poker|' +
  'Piano|Guitar|Violin|Drums|Choir|Opera|Ballet|Theatre|Acting|Comedy|Magic|Origami|Calligraphy|Embroidery|' +
  'Carpentry|Plumbing|Welding|Roofing|Masonry|Painting|Sculpture|Ceramics|Jewellery|Tailoring|Crochet|Quilting|' +
  'Astronomy|Geology|Botany|Zoology|Anatomy|Astrology|Theology|Archaeology|Linguistics|Sociology|Anthropology|' +
  'Geography|Politics|Medicine|Dentistry|Pharmacy|Massage|Midwifery|Optometry|Veterinary care|First aid|Driving|' +
  'Sailing|Rowing|Cycling|Skiing|Climbing|Judo|Karate|Boxing|Fencing|Archery|Football|Cricket|Basketball|Volleyball|' +
  'Handball|Hockey|Badminton|Bowling|Snooker|Darts|Camping|Travel|Camera|Beekeeping|Brewing|Winemaking|Bread|Cheese|' +
  'Coffee|Barista|Tea|Nutrition|Fitness|Health|Beauty|Make-up|Hairdressing|Fashion|Shopping|Housing|Mobility|Transport|' +
  'Aviation|Shipping|Railways|Mining|Forestry|Farming|Hunting|Recycling|Weather|Oceans|Energy|Water|Peace|Religion|' +
  'Family|Children|Youth work|Elderly care|Friendship|Happiness|Money|Business|Management|Work|Career fair|Networking|' +
  'Hacking|Blogs|Data|Computers|Internet|Software|Canvas|Rusty|Scalar|Pearl|Jaws|Sprite|Trust|Dark|Shock|Linen|' +
  'Reaction|Angles|Dock|Spark plug|Salsa dancing|Movement|Touch|Trading|Grading|Bidding|Billing|Touching|Tasting wine|' +
  'Sales stories|Stress test|Product placement|Project runway|Wood design|Wet design|Leader|Reader|Ship|Golang meetup|' +
  'Mandolin|Accordion|Ukulele';

const typed = slips.flatMap(([label, words]) => words.split('|').map((word) => ({ label, word })));

test('suggests the skill that was meant, for each of many slips', () => {
  expect(typed.length).toBeGreaterThanOrEqual(150);
  const missed = typed.filter(({ label, word }) => skillList.suggest(word) !== label);
  expect(missed.map(({ word }) => `${word}: ${skillList.suggest(word)}`)).toEqual([]);
});

test('suggests nothing for other words', () => {
  const words = others.split('|');
  expect(words.length).toBeGreaterThanOrEqual(150);
  const suggested = words.filter((word) => skillList.suggest(word) !== null);
  expect(suggested.map((word) => `${word}: ${skillList.suggest(word)}`)).toEqual([]);
});

test('a word that is one letter from a skill may be another word: it is a question, and nothing is changed', () => {
  expect(skillList.suggest('Baking')).toBe('Banking');
  expect(skillList.find('Baking')).toMatchObject({ label: 'Baking', known: false });
});

test('of two names equally near, the same is suggested whatever their order', () => {
  const entry = (name: string) => ({ name, aliases: [], family: null });
  const both = [entry('Zorplang'), entry('Zorplank')];
  for (const additions of [both, both.toReversed()]) {
    expect(readShipped(additions).skillList.suggest('Zorplan')).toBe('Zorplang');
  }
});
