import type { PhraseBook } from '../phrase-book.js';

export const englishTopics: PhraseBook['topics'] = {
  'working-in-tech': `
    what ~ is|it|its ~ like, what working|work|life ~ is|it|its ~ like, what ~ career|job ~ is ~ like,
    what ~ means to work|be, how ~ is to work, day in the life, day to day ~ of|as|in|life|work|job,
    life as a|of a|an, life in tech|software, life of a|an,
    insight*|insider ~ industry|tech|software|field|profession|companies,
    how ~ teams|companies|industry ~ work|works|operate,
    understand*|know|knowing|learn* ~ tech|software|technology industry|world|companies,
    company|workplace|working|work culture*, about|of|into work|working|life in tech|software,
    . working|work in tech|software|technology ., know work in tech
  `,
  'changing-career': `
    career|careers chang*|switch*|transition*|pivot*|shift*|move,
    chang*|switch*|pivot*|shift*|transition* ~ career|careers|profession|professions,
    chang*|switch* fields|field|industries|industry|sector|sectors, new|second career|profession, reskill*,
    retrain*, -new career opportunit*|goal*|skill*,
    mov*|transition*|switch*|switching|pivot*|break*|cross*|get|getting|come|coming into ~ tech|technology|software|programming|coding|development|data|design,
    mov*|transition*|switch*|pivot*|shift* from ~ into,
    mov*|transition*|switch*|pivot* from ~ to ~ tech|software|programming|coding|development|data|design|cloud|engineering,
    mov*|transition*|switch*|pivot* to ~ tech|technology|software|programming|coding,
    leav*|quit* teaching|nursing|retail|hospitality|academia|law|finance
  `,
  'earlier-experience': `
    transferable|transferrable skill*|experience,
    us*|build*|leverag*|apply*|translat*|transfer*|bring*|combin* ~ previous|earlier|past|prior|former|existing ~ experience|background|career|skills|work|job|profession,
    leverag*|translat*|transfer*|combin* ~ background|experience,
    present*|explain*|sell*|highlight* ~ previous|earlier|past|prior|former experience|career|background|jobs|work,
    what|how ~ previous|earlier|past|former experience|background|career|work|job|skills ~ worth|useful|count*|bring*|helps
  `,
  'returning-to-work': `
    return* to ~ work|workforce|tech|career|job|profession, back to work, back into ~ work|workforce|tech, returner*,
    career break|breaks|gap, parental|maternity|paternity|family leave|leaves, re enter*|entry ~ work|workforce|market|tech, after ~ career break
  `,
  'what-to-learn': `
    what|which to learn|study|focus, what|which ~ should ~ learn|study|focus|pick|choose,
    what|which skills|skill|technologies|technology|framework*|language|languages|course|courses|stack|tools,
    learn* next, next ~ to learn, learning|study|skills path|paths|plan|plans|roadmap|route|strategy,
    roadmap*, studies and courses, courses and studies, where|how to start|begin learning|coding|programming, where to start|begin,
    skill|skills|knowledge gap*,
    choos*|pick*|decid* ~ specialis*|specializ*|stack|language|technolog*|framework|specialty,
    order to learn
  `,
  fundamentals: `
    fundamentals, basics, foundations of|in, solid|strong|technical foundation|foundations|understanding,
    algorithm*, data structure*, system|systems|software|api|database|technical design,
    design pattern*|decision*|principle*,
    system|systems|software|technical|code|solution|application|cloud|web architecture*,
    technical|technology decision*|choice*|concept*|depth|knowledge|skills|skill|guidance|question*|advice|mentoring,
    clean code, code|coding quality|review*|practice*|skills,
    programming|development skills|concept*|principle*, best practice*, object oriented,
    functional programming, refactor*, debug*, -non technical
  `,
  'finding-a-job': `
    first|1st ~ job|jobs|role|position|dev|developer, -first ~ job|role interview*|offer*,
    find*|get|getting|land*|secur*|obtain* ~ job|jobs|role|roles|position|positions|internship*|employment|gig,
    find* work, look*|search*|hunt* for ~ job|jobs|role|roles|position|positions|work|internship*|employment,
    looking to ~ hired|employed, job|jobs search*|hunt*|seeking|market|hunting, junior role*|position*|job*,
    junior developer|dev|engineer role*|position*|job*, internship*, apprenticeship*, traineeship*,
    entry level, get|getting|be|being hired, employab*, become* ~ employable, enter* ~ job market|workforce,
    -better|worse at ~ job, -do|did|done ~ job, -job market data
  `,
  portfolio: `
    portfolio*, -stock|investment|property portfolio*, -portfolio manage*|compan*, personal website|site,
    showcase|show my|your work|projects, project* to show, github profile
  `,
  applications: `
    cv|cvs, resumes, curriculum vitae, cover|motivation letter*, linkedin profile*, linkedin,
    my|your|a|an|the|good|strong|great|better|write|writing|improve|improving|polish|polishing|update|updating|review|reviewing|tech|technical|developer resume,
    resume review*|writing|tips|help|feedback|preparation|advice|check*|building|workshop,
    resume and|or ~ interview*|cover|letter*|portfolio*|linkedin|application*, . resume .,
    job|jobs|internship application*, application|applications process|letter*|tips|documents,
    my|writing|written|prepar*|send* application*,
    applications to|for ~ jobs|job|companies|roles|internship*,
    apply*|appli* for|to ~ job|jobs|role|roles|position|positions|work|companies|company|internship*,
    how to apply, applying ., -my ~ web|mobile|react|node|java application*,
    -application* ~ deploy*|server|layer|design|development
  `,
  interviews: `
    interview|interviews|interviewing, -user|users|customer|customers|research|stakeholder interview*,
    -interview|interviewing ~ users|customers, whiteboard*, leetcode, coding challenge*|test*|exercise*,
    take home ~ test*|task*|assignment*|exercise*, technical test*|assessment*|screening*
  `,
  'side-skills': `
    version control, side skill*, git|github|gitlab workflow*|basics|and, git, devops, ci cd,
    continuous integration|delivery|deployment, command line, terminal skills,
    deploy* ~ app|apps|project*|site|website|application*|code, developer|dev tools|tooling, automated test*,
    testing practice*, unit test*, agile|scrum method*|practice*|ways|process*, agile
  `,
  'growing-in-a-job': `
    grow|growing|growth ~ role|job|career|professionally|company|developer|engineer,
    professional|personal growth|development, career growth|progress*|advanc*|development|ladder,
    progress*|advanc* ~ career, promotion|promoted|promotions, -sales promotion*, become*|becoming ~ senior,
    senior role|level|position|developer|engineer, mid level|senior, from junior|mid|middle ~ to,
    level|levelling|leveling up, next level, better at ~ job|work, perform* ~ better|well at|in,
    performance review*, soft skill*, communication skill*, work life balance, burnout, time management,
    first day|days|week|weeks|month|months|year in|at|on ~ job|work|role|company, working|work in ~ team,
    stay* relevant
  `,
  'career-planning': `
    career plan*|goal*|path|paths|direction|directions|advice|coaching|guidance|strateg*|option|options|choice*|decision*|counsel*|orientation|roadmap|opportunit*,
    career|careers and|in ~ tech advice|guidance, plan* ~ career,
    next career|step|steps ~ career|step|steps|move, next step|steps, next move, long term goal*|plan*,
    five|5 year plan, find*|choos*|decid*|figur* ~ path|direction|niche, my career path|direction,
    . career|careers ., figur*|find* out what ~ want|do, setting|set ~ goals
  `,
  leadership: `
    leadership, lead|leading ~ team|teams|people|others|project|projects, -lead ~ generation,
    tech|team|technical|engineering lead|leads|leader|leaders|leading, people|team|engineering management,
    manag* ~ team|teams|people|engineers|developers|reports, become*|becoming ~ manager|leader|lead|cto,
    engineering|people manager*, mentoring others|juniors, delegat*, conflict resolution,
    stakeholder management, influenc* ~ others|without
  `,
  'start-ups': `
    startup|startups, a|an|my|our|own|the|tech|young|early start up, start ups, . start up ., entrepreneur*,
    founder|founders|cofounder|cofounders, co founder*, founding ~ company|business,
    start|starting|launch*|build*|run*|found|own ~ own|my company|business|venture|product,
    start|starting ~ company|business, own business|company, fundrais*, venture capital, seed funding,
    pitch* ~ investors|idea, business plan|idea|model, -start* up ~ time|script|server|costs
  `,
  studies: `
    my|further|university|college|higher|academic|graduate|postgraduate|doctoral|computing|continu* studies|education,
    studies ., . studies, studies and|or courses, -case|user studies,
    choos*|pick*|select*|apply*|appli*|get*|admission*|admitted|finish* ~ university|universities|college|degree|masters|master|phd,
    universit* ~ choice|application*|admission*|courses|programme*|program,
    master|masters ~ degree|thesis|programme|program, masters in, phd ~ application*|program*|topic|advice,
    doing|do|start|pursu* ~ phd|masters|degree|doctorate, thesis|dissertation, scholarship*,
    study* ~ abroad|university|degree, degree programme|program|choice, graduate school,
    academic career|path|advice|writing
  `,
  networking: `
    networking, -computer|ip|tcp|linux|cloud|docker|kubernetes|wireless networking,
    -networking ~ protocol*|hardware|engineer*|security|stack|certification*,
    -networking ~ tcp|ip|ccna|dns|routing, -routing|ccna ~ networking,
    build*|grow*|grow|expand*|extend*|widen* ~ network, professional|my|personal network,
    -neural|social|computer|home|5g|convolutional network*, -my|the network card|settings|connection,
    meet|meeting ~ people|developers|professionals|others|employers,
    connect|connecting with ~ people|developers|professionals|others|employers|community|companies,
    make|making|build*|find* ~ contacts|connections,
    contact*|touch with ~ companies|employers|professionals|people|recruiters|industry,
    find*|join* ~ community, meetup*, meet ups
  `,
  confidence: `
    confidence, courage, self esteem, self belief, self doubt, imposter|impostor,
    believ* in myself|yourself|themselves, more|feel*|become*|becoming|be|get* ~ confident, -confident that,
    overcom* ~ fear*|anxiety|doubt*|shyness, motivated, staying|stay|keep* ~ motivated|motivation,
    encouragement, -confidence interval*
  `,
  'open-source': 'open source*, opensource, oss|foss, contribut* ~ github',
  'working-abroad': `
    work*|job|jobs|role*|live|living|career|employ*|mov* ~ abroad|overseas|internationally,
    work*|job|jobs|freelanc* ~ remotely|remote,
    remote ~ work|working|job|jobs|role|roles|team|teams|position*|career|companies|opportunit*, remotely,
    abroad, internationally, relocat*, work|working visa*|permit*, visa sponsorship, visas,
    international ~ job|jobs|career|careers|companies|company|team|teams|work|opportunit*|market,
    work* ~ another|different|foreign country, new country, global compan*|team*, digital nomad*,
    -stud* abroad, -remote server*|control|access
  `,
  'taking-a-job': `
    salary|salaries, negotiat*, compensation, pay rise|raise, pay negotiation,
    employment|work|job|labour contract*, contract negotiation*, tax|taxes, -tax ~ software|app|system,
    paperwork, job|work offer|offers, evaluat*|compar*|accept* ~ offer|offers, notice period,
    employment|labour|labor law|rights, trade union, starting|start ~ new job, legal side|matters,
    relocation package, benefits ~ package, practical side|matters|things ~ job|work, taking ~ job
  `,
};
