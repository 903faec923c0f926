/*
 * What people write in the sign-ups of an invented national programme: the options of its form with their shares in
 * a hundred, how sentences are made, and a vocabulary of invented words, few of them common and most of them rare.
 */

/** Most popular first; the first twelve are boxes to tick, the others are typed below "Other". */
export const SKILLS =
  `Python, Excel, Public speaking, Project management, SQL, JavaScript, Data analysis, Interview preparation, Leadership,
  UX design, CV writing, Accounting, React, Java, Machine learning, AWS, TypeScript, Power BI, Product management, HTML,
  CSS, Git, Negotiation, Docker, Cyber security, Statistics, Marketing, Social media, Salesforce, Scrum, Figma, Node.js,
  C#, Business analysis, Teaching, Nonprofit management, Grant writing, Financial modelling, Tableau, Linux, Azure, R,
  Customer service, Time management, Conflict resolution, Copywriting, Technical writing, C++, Kubernetes, PHP, Go,
  Event management, Budgeting, Recruiting, User research, Illustration, Photoshop, Video editing, SEO, Public policy,
  Public health, Clinical research, Sustainability, Renewable energy, Electrical engineering, Mechanical engineering,
  AutoCAD, Revit, QGIS, Supply chain management, Process improvement, Change management, Employment law, Contract law,
  Translation, Academic writing, Research methods, Fundraising, Business planning, Pitching, Retail, Journalism, Unity,
  Swift, Kotlin, Flutter, Angular, Vue.js, Django, Rust, Ruby on Rails, PostgreSQL, MongoDB, Terraform, Jira, PyTorch,
  pandas, Tensor calculus, Grafana, Arduino, PLC programming, Music production, Creative writing, Interior design,
  Fashion design, Animation, Blender, Podcasting, Digital health, Community building, Advocacy, Volunteer management`
    .split(',')
    .map((name) => name.trim());

/** Where people live, in the words they use, with how many in a hundred. */
export const TIME_ZONES = [
  ['Toronto', 17],
  ['America/Toronto', 9],
  ['Montreal', 11],
  ['Eastern Time', 9],
  ['Ottawa', 4],
  ['Vancouver', 9],
  ['America/Vancouver', 5],
  ['Calgary', 5],
  ['Edmonton', 5],
  ['America/Edmonton', 2],
  ['Winnipeg', 5],
  ['America/Regina', 3],
  ['Halifax', 5],
  ['America/St_Johns', 2],
  ['', 5],
  ['London', 1],
  ['Europe/Paris', 1],
  ['Asia/Kolkata', 1],
  ['Lagos', 1],
];

export const LANGUAGES = [
  ['English', 46],
  ['English, French', 18],
  ['French', 8],
  ['English, Punjabi', 4],
  ['English, Mandarin', 4],
  ['English, Arabic', 3],
  ['English, Spanish', 3],
  ['English, Tagalog', 2],
  ['English, Hindi', 2],
  ['French, Arabic', 1],
  ['English, Ukrainian', 1],
  ['English, Portuguese, Spanish', 1],
  ['', 7],
];

export const TRACKS = ['Newcomers', 'Returning to work', 'Community'];

export const HOURS = [
  'Weekday mornings',
  'Weekday afternoons',
  'Weekday evenings',
  'Weekend mornings',
  'Weekend afternoons',
  'Weekend evenings',
];

export const FORMATS = ['Questions by chat', 'Video calls', 'Shared resources'];

export const HELP =
  `Changing career, Finding a first job, CV and applications, Interview practice, Building a portfolio,
  Returning to work after a break, Confidence, Growing in a job, Leadership, Networking, Starting a business, Studies,
  What to learn next, Working abroad, Career planning, Salary and contracts`
    .split(',')
    .map((name) => name.trim());

/** A word in braces is drawn: {j} a job, {f} a field, {s} a skill, {w} a word of the vocabulary, {n} a number. */
export const GOALS = [
  'I want to change career from {f} to {f}.',
  'Find my first job as {j}.',
  'My aim is a first position in {f}, best of all with {w} and {w}.',
  'Build a portfolio about {w} that I can show to employers.',
  'Prepare for interviews at companies such as {w}.',
  'Feedback on my CV before I apply as {j}.',
  'Understand what working in {f} is like here.',
  'Make a plan what to learn after {s}.',
  'Grow from {j} into a lead role.',
  'Become a better leader of my team of {n}.',
  'More confidence when I speak about {w}.',
  'Meet people who work in {f} or {w}.',
  'Return to work after {n} years at home.',
  'Use what I learnt in {f} as {j}.',
  'Start a small company around {w}.',
  'Decide whether to study {f}.',
  'Have my diploma in {f} recognised and use it.',
  'Negotiate my salary as {j}.',
  'Get better at {s} and at {w}.',
  'Somebody to talk to about {w}, {w} and {w}.',
  'Trouver un premier emploi dans le domaine de {w}.',
  'Je voudrais changer de carrière et apprendre {s}.',
];

export const BACKGROUNDS = [
  '{j} for {n} years.',
  'First {j}, now {j}.',
  'Studied {f}, worked with {w}.',
  'Self-taught; first job: {j}.',
  'Came to Canada {n} years ago; at home: {j}.',
  'Career changer from {f}.',
  'Bootcamp after {n} years in {f}.',
  'Back at work after parental leave.',
  'PhD in {f} about {w} and {w}.',
  'I run a small business for {w}.',
  'Worked for {w}, {w} and {w}, mostly in {f}.',
  'My first language is not English; I grew up with {w}.',
  'Volunteer at {w} for {n} years.',
  'Travail dans {w} pendant {n} ans.',
];

export const JOBS =
  `nurse, primary school teacher, accountant, software engineer, data analyst, product designer, bus driver, lawyer,
  project manager, electrician, civil engineer, shop assistant, chef, journalist, social worker, bank clerk, pharmacist,
  mechanical engineer, graphic designer, office administrator, researcher, dentist, warehouse worker, marketing
  specialist, human resources adviser, web developer, test engineer, team lead, architect, paramedic, librarian,
  customer service agent, translator, biologist, policy analyst, sales manager, carpenter, photographer, consultant,
  physicist`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '));

export const FIELDS =
  `health care, education, retail, banking, logistics, construction, hospitality, agriculture, public administration,
  software, insurance, manufacturing, media, law, energy, telecommunications, tourism, biology, physics, economics,
  psychology, computer science, marketing, forestry, mining, transport, art, music, sports, chemistry`
    .split(',')
    .map((name) => name.trim());

const STARTS = 'b c d f g h k l m n p r s t v w br cl dr fl gr kr pl st tr sh ch th'.split(' ');
const MIDDLES = 'a e i o u ai ea io ou ee'.split(' ');
const ENDS = ['', '', '', 'n', 'r', 's', 'l', 'm', 'nd', 'rt', 'ck', 'st'];

/** An invented word of so many syllables. */
function joinSyllables(below, count) {
  const syllable = () =>
    STARTS[below(STARTS.length)] + MIDDLES[below(MIDDLES.length)] + ENDS[below(ENDS.length)];
  return Array.from({ length: count }, syllable).join('');
}

/** An invented word of two to four syllables. */
export function drawWord(below) {
  return joinSyllables(below, 2 + below(3));
}

/** A given name and a family name that nobody bears, some with letters beyond ASCII, some of two parts. */
export function drawName(below) {
  const accent = (word) => (below(6) === 0 ? word.replace('e', 'é').replace('o', 'ö') : word);
  const name = (syllables) => {
    const word = accent(joinSyllables(below, syllables));
    return word[0].toUpperCase() + word.slice(1);
  };
  const family = () => name(2 + below(2));
  return [name(1 + below(3)), below(12) === 0 ? `${family()}-${family()}` : family()];
}
