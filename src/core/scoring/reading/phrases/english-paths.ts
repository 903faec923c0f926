import type { PhraseBook } from '../phrase-book.js';

const SUBJECTS = [
  'anthropology|archaeology|architecture|arts|art|biology|biochemistry|biomedicine|business|chemistry|classics|communication',
  'culinary|dentistry|design|drama|ecology|economics|education|english|fashion|film|finance|french|geography|geology|german',
  'health|history|humanities|journalism|languages|law|linguistics|literature|management|marketing|mathematics|maths|math',
  'medicine|mechanical|civil|electrical|music|nursing|nutrition|pedagogy|pharmacy|philosophy|physics|political|politics',
  'psychology|relations|social|sociology|spanish|sports|theatre|theology|tourism',
].join('|');

const COUNTRIES = [
  'afghanistan|africa|algeria|america|argentina|asia|australia|austria|bangladesh|belarus|belgium|brazil|britain|bulgaria',
  'cameroon|canada|chile|china|colombia|croatia|cuba|czechia|denmark|egypt|england|eritrea|estonia|ethiopia|europe|finland',
  'france|germany|ghana|greece|hungary|india|indonesia|iran|iraq|ireland|israel|italy|japan|jordan|kenya|korea|latvia',
  'lebanon|libya|lithuania|malaysia|mexico|moldova|morocco|nepal|netherlands|nigeria|norway|pakistan|palestine|peru',
  'philippines|poland|portugal|romania|russia|rwanda|scotland|serbia|singapore|somalia|spain|sudan|sweden|switzerland|syria',
  'taiwan|tanzania|thailand|tunisia|turkey|uganda|uk|ukraine|usa|venezuela|vietnam|wales|yemen|zambia|zimbabwe',
].join('|');

const JOBS = [
  'teacher|nurse|lawyer|chef|cook|accountant|journalist|musician|artist|architect|waiter|waitress|banker',
  'soldier|scientist|librarian|translator|electrician|carpenter|pharmacist|therapist|psychologist|officer|driver|secretary',
  'actor|actress|photographer|physiotherapist|hairdresser|salesperson|marketer|bookkeeper|receptionist',
].join('|');

export const englishPaths: PhraseBook['paths'] = {
  'career-change': `
    career chang*|switch*|transition*|pivot*|shift*,
    chang*|switch*|pivot* ~ career|careers|profession|professions, second|new|another career,
    retrained|retraining|reskilled|reskilling, before ~ became|becoming,
    before ~ switch*|mov*|transition*|pivot* ~ to|into, until i ~ became|switched, used to be|work|teach,
    turned ~ developer|programmer|engineer|coder|tester|designer|analyst,
    moved|moving|transitioned|transitioning|switched|switching|pivoted|pivoting into ~ tech|technology|software|programming|coding|development|data,
    switched|switching|transitioned|transitioning|pivoted|pivoting|moved|moving to ~ tech|technology|software|programming|coding,
    came to ~ tech|software|programming from|after, career before,
    non traditional|linear path|background|route, unconventional path|background|route, -to|into ~ tech lead*,
    ex|former ${JOBS}, formerly|previously ~ ${JOBS},
    first|previous|earlier|former|old|past career|profession|life,
    after ~ years in|as|of ~ i became|become|moved|switched, after ~ in ~ i became|moved|switched,
    i became a|an ~ developer|programmer|engineer|coder|tester|designer|analyst,
    now|today ~ developer|programmer|coder, -a|an|my|the former colleague*|employer|company|team|student
  `,
  'return-after-break': `
    career break|gap, return* to ~ work|workforce|tech|industry|career, returner*,
    back to|into ~ work|workforce|tech after, back to work, break from ~ work|tech|career|industry,
    parental|maternity|paternity|family leave|leaves, stay at home mom|mum|mother|dad|father|parent,
    raising ~ children|kids, raised ~ children|kids|sons|daughters, after ~ break|pause,
    break ~ to ~ raise|care, at home|home with ~ kids|children|child|baby, was home with,
    left ~ to raise|care, years at home, years off, time off ~ work|kids|children|family,
    coming|come back to|after, want to come back, break from, sabbatical, to raise|raising my, care for my|a,
    home|full time parent|mother|father|mum|mom|dad|carer,
    caring for ~ kids|children|mother|father|parents|family, family break
  `,
  'self-taught': `
    self taught|teaching|learned|learnt|learner|trained|study|studying, taught|teaching myself,
    learn*|learnt|study*|studied ~ on my own|by myself, autodidact*, freecodecamp, codecademy, odin project,
    udemy, coursera, youtube tutorials, -self taught people|developers|students,
    self educated|educating|made|directed|studied, learn*|learnt ~ by|on myself|own, by myself,
    online course|courses|tutorials, figured ~ out|things, figure* ~ myself|alone,
    khan academy|edx|pluralsight|frontend masters, learn* from books|youtube|tutorials,
    no formal education|training ~ in|but
  `,
  bootcamp: `
    bootcamp*, boot camp*, coding|code|programming school|academy,
    -teach|teaching|mentor*|instructor ~ at|in ~ bootcamp*, -taught at|in ~ bootcamp*, hack your future,
    hackyourfuture, le wagon, ironhack, general assembly, hive helsinki, school 42,
    42 school|berlin|paris|wolfsburg|heilbronn, codeyourfuture, code your future, code first girls,
    makers academy, flatiron school, app academy, lambda school, founders and coders, salt ~ academy|bootcamp,
    brainstation, springboard, craft academy, integrify, redi school, technigo, northcoders
  `,
  'computing-degree': `
    computer science|engineering|studies, computing|informatics|cs degree|student|graduate|major|studies,
    informatics, software engineering|development degree|student|graduate|studies|programme|program,
    degree|graduated|graduate|bachelor*|master*|bsc|msc|phd|major*|diploma ~ computing|informatics|software|cybersecurity|computer|tech,
    studied|studying|study ~ computing|informatics|computer,
    information technology|systems degree|student|studies,
    -no|non|not|without|never|instead ~ cs|computer|computing|informatics|software,
    -computer science teacher*|concept*|fundamentals|topics,
    information|computing|computer technology|technologies|science|systems|sciences ~ at|degree|student|graduate|university,
    in ict, ict degree|student|engineer|studies, engineer* in ict|computing|software,
    msc|bsc|tech ~ in information|computer|software|data,
    degree|bachelor|master|masters|msc|bsc|graduate|studied|studying|study in|of data|computer|information|software science|systems|engineering|security|technology,
    studied|studying|study information|data technology|science|systems, in information systems|technology,
    m sc|b sc ~ computer|software|information, data science degree|student|graduate
  `,
  'other-studies': `
    studied|studying|study|studies|degree|degrees|graduated|graduate|majored|major|bachelor*|masters|master|ba|bsc|msc|ma|phd|diploma ~ ${SUBJECTS},
    non computer|cs|computing ~ background|degree|studies|science, non technical|tech|stem degree|studies,
    -design pattern*|system*, -programming language*, studies of|in ~ ${SUBJECTS},
    graduated from|in ~ ${SUBJECTS}, degree ~ ${SUBJECTS},
    political|social|environmental|sports|food science|sciences, mba, business administration, liberal arts,
    humanities graduate|degree
  `,
  'new-country': `
    moved|came|relocated|emigrated|immigrated|migrated|fled|arrived to|from|in ~ ${COUNTRIES},
    originally from ~ ${COUNTRIES}, new to ~ country|finland|sweden|germany|europe|uk,
    immigrant*|refugee*|expat|expats|migrant|newcomer*, another|new|foreign country, moved|moving abroad,
    -newcomer* to|in ~ tech|programming|coding|field|industry, came|moved|come here ~ from, came|moved here,
    new in|to ~ ${COUNTRIES}, foreigner*, born|grew|raised in|up ~ ${COUNTRIES}, native of ~ ${COUNTRIES},
    asylum, -native app|apps,
    -worked|working|work|helping|help|helped|volunteer* with|for ~ refugees|immigrants|migrants|newcomers
  `,
  teaching: `
    teacher|teachers|teaching|lecturer|tutor|professor|educator|headteacher|kindergarten,
    taught ~ at|in|english|maths|math|school|kids|children|music|languages|university, used to teach,
    -teaching|taught|teach ~ myself|themselves|himself|herself, -self teaching|taught,
    -enjoy*|love*|like*|passion*|interest* ~ teaching, school principal|headmaster|assistant|counsellor,
    principal of, head teacher, -principal engineer|developer|architect|designer, teaching assistant,
    montessori, coach for children|kids
  `,
  health: `
    nurse|nurses|nursing|paramedic|pharmacist|physiotherapist|dentist|midwife|physician|caregiver|psychologist|therapist|veterinarian|dietitian|radiographer,
    a|as|medical|junior|former doctor, in healthcare, health care worker|assistant|professional|sector,
    healthcare worker|assistant|professional|sector|background|industry,
    worked|working|job ~ hospital|clinic|pharmacy, . healthcare ., . health care ., . medicine .,
    studied|study medicine|pharmacy|nursing, hygienist,
    dental assistant|nurse|care|technician|clinic|hygienist, elderly care, medical doctor|secretary|school,
    midwives, optician|optometrist, paramedics, carer in ~ home,
    occupational|speech|massage|physical therapist, surgeon, at|in ~ hospital|hospitals,
    -hospital ~ software|system|systems|app|apps|data, -for|of|to hospitals|hospital
  `,
  hospitality: `
    waiting tables, hospitality|baker|waiter|waitress|barista|bartender|catering|housekeeper,
    a|as|sous|head|pastry|former|trained|line chef|cook, chef for|in|at|de|turned|by,
    worked|working|managed|manager|job|jobs ~ restaurant|restaurants|hotel|hotels|bar|bars|café|cafés|kitchen|kitchens|bakery,
    hotel|restaurant|bar|café manager|receptionist|staff|work|worker|industry|business|owner,
    -chef ~ puppet|ansible, tourism, cooked|cooking|served in|at ~ restaurant*|hotel*|kitchen*|café*|bar,
    bartending|bartended|barkeeper|sommelier|concierge, tour|tourist guide, travel agent|agency,
    restaurants for, restaurant|cafe|bakery|bar owner, event|events manager|planner|management, flight crew
  `,
  retail: `
    retail, -retail bank*|software|tech|platform*|data|analytics|app*,
    shop assistant|manager|floor|worker|owner, store manager|assistant|clerk, cashier|shopkeeper|salesclerk,
    sales assistant, supermarket, ran|own*|had|run|managed ~ shop|store|boutique, shop keeper,
    in a|the ~ shop|store|supermarket|bookshop|boutique, sales associate|clerk,
    clothing|grocery|department|shoe store, merchandising, hairdresser
  `,
  arts: `
    musician|musicians|actor|actress|artist|painter|photographer|photography|singer|dancer|theatre|theater|filmmaker|filmmaking|sculptor|illustrator|composer|choreographer,
    drummer|guitarist|pianist|violinist|puppeteer, bass|piano|guitar player, performing|fine|visual arts,
    fine art, music industry|teacher|degree|producer|production|school, film industry|production|school|maker,
    . music ., . arts ., studied|study ~ music|art|arts|film|drama|theatre, -actor model*,
    -love*|enjoy*|like*|hobb*|passion* ~ music|photography|painting,
    -love*|enjoy*|like*|hobb*|passion* ~ and music|photography|painting, orchestra,
    in|with a|the|rock|jazz band, film and, tv|television production|producer,
    film|theatre|stage|music|tv|television director|producer|manager, video editor, cinematographer, ballet,
    opera singer|house|director, a|as dj, fine artist, ceramic*, craftsperson, goldsmith, poet, cellist,
    violin, -with a band width|gap
  `,
  design: `
    designer|designers, interior architect|architecture,
    graphic|interior|fashion|industrial|product|textile|visual|ux|ui|web|service|communication design,
    . design ., studied|study design, design school|degree|studies|agency|studio,
    -database|system|systems|chip|hardware designer, illustrator and designer,
    fashion|furniture|jewellery|jewelry|set|costume|garden|landscape|packaging|product|visual design|designer,
    art director, typograph*, -art director of
  `,
  writing: `
    journalist|journalism|writer|copywriter|copywriting|translator|translation|proofreader|librarian|reporter|publishing|novelist,
    news|magazine|newspaper|book|copy|managing editor, as ~ editor, . editor ., content writing,
    -machine translation, wrote for, write for ~ newspaper|magazine, writing for ~ newspaper|magazine|blog,
    at|for ~ publisher, publishing house, at|for|in ~ newspaper, news editor, screenwriter, -wrote for loops
  `,
  law: `
    lawyer|lawyers|solicitor|paralegal|attorney|barrister|jurist,
    legal assistant|work|career|profession|counsel|background,
    law firm|school|degree|student|graduate|career|background,
    studied|study|studying|practised|practiced|in law, . law ., a|as|former|district judge, prosecutor,
    legal advisor|adviser|secretary|counsel, law clerk, -judge ~ hackathon|competition|contest
  `,
  finance: `
    bank|insurance|tax clerk|teller|adviser|advisor|officer,
    accountant|accounting|accountancy|bookkeeper|bookkeeping|auditor|banker|actuary,
    financial analyst|adviser|advisor|controller|sector|services|planner,
    -accounting|banking|insurance|finance|tax|payroll software|system|systems|app|apps|platform*|api|apis,
    in|corporate|investment|. finance|banking|banks|insurance,
    finance|banking|insurance background|career|sector|industry|manager|professional|degree,
    worked|working ~ bank|banks|insurance, insurance broker|agent|sector|company|clerk,
    financial controller|advisor|services, tax adviser|consultant|office, investment|asset|hedge, treasury,
    payroll, underwriter, credit ~ analyst, stockbroker
  `,
  engineering: `
    mechanical|civil|electrical|structural|chemical|industrial|aerospace|automotive|marine|mining|biomedical|electronics|electronic|environmental|petroleum engineer*,
    construction worker|work|site|sites|industry|sector|manager|engineer, in construction, . construction .,
    carpenter|carpentry|electrician|plumber|welder|mechanic|surveyor|joiner|bricklayer,
    a|as|an|former|trained|building|landscape architect, factory|manufacturing,
    -software|solution|solutions|cloud|data|system|systems|enterprise|security|technical|web architect*,
    -factory pattern|method, machine|machinery operator, paper|steel|saw mill, in a|the factory,
    car|bike|bicycle|aircraft mechanic, technician, naval architect, civil|mechanical|electrical engineering,
    roofer, painter and decorator, house|home|boat|ship builder, a|as builder,
    -lab|laboratory|support|it|tech|network|sound|dental|pharmacy technician
  `,
  science: `
    scientist|biologist|biology|chemist|chemistry|physicist|physics|neuroscience|laboratory|researcher|academia|phd|postdoc|geologist|geology|mathematician|astronomy|astronomer|ecologist|ecology|biochemistry|bioinformatics,
    lab technician|work|assistant, academic research|career,
    research assistant|associate|fellow|scientist|career, -data|computer|social scientist,
    -ux|user|market|security researcher, -physics engine*, research scientist, molecular|marine|cell biology,
    in|at ~ laboratory|lab, post doc, post doctoral, meteorolog*, chemical analyst,
    -lab|labs ~ coding|computer
  `,
  administration: `
    administrator|administration|administrative|admin, -bank|insurance|tax clerk,
    secretary|receptionist|clerk|paralegal|recruiter|recruitment, project coordinator|assistant,
    office manager|assistant|work|job|worker|administration, personal|executive assistant, civil servant,
    public sector|administration, human resources,
    hr manager|assistant|specialist|generalist|background|professional, . hr ., in hr,
    -system|systems|database|network|linux|server|cloud|windows|sys|web|business administrator|administration|admin,
    -admin panel*|dashboard*|interface*, ministry, municipality, town hall, office work|clerk|administrator,
    data entry
  `,
  military: `
    military|army|navy|marines|soldier, air force, armed forces, marine corps, -salvation army, -army of,
    naval|army|military officer|veteran|service, veteran of, conscript, navy seal, served in, special forces,
    -veteran engineer|developer|programmer|of the industry
  `,
  marketing: `
    marketing|marketer|salesperson|salesman|saleswoman|advertising|merchandiser, sales, public relations,
    pr manager|agency|specialist, brand manager, social media manager|marketing|management,
    -sales force|tax|assistant|associate|clerk, -marketing site*|website*|page*|automation|email*|app*,
    account manager|executive|director, in pr, copywriter, seo manager|specialist|agency, growth marketer,
    fundraiser, market research, -account manager of
  `,
  'social-work': `
    social work|worker|services|care, youth worker|work, community worker|organiser|organizer,
    care work|worker|home, charity|charities|ngo|nonprofit, non profit*,
    counsellor|counselor|counselling|counseling, with refugees|homeless|youth|teenagers|addicts|families,
    humanitarian, red cross, family|school|addiction|debt counsellor|counselor, foster care, disability
  `,
  logistics: `
    logistics|courier|postman|postal|warehouse, shipping company|industry|clerk,
    truck|bus|taxi|delivery|lorry|train|uber|tram driver, drove ~ truck|bus|taxi|lorry|van|tram, supply chain,
    flight attendant, cabin crew, aviation|railway|airline, transport sector|industry|planner|planning,
    -data warehouse, -logistics ~ software|app|regression, a|as|airline|commercial|helicopter|fighter pilot,
    pilot at|for|in, sailor, seafarer, captain of, a|as|taxi|bus|truck|ambulance dispatcher, forwarder,
    forklift, postwoman, -pilot project|study|programme|program|phase, -co pilot, -github copilot,
    food courier|delivery
  `,
  'customer-service': `
    customer|client service|services|support|care|success|relations, call centre|center|centres|centers,
    guest services, help desk agent|worker, technical|phone|telephone support ~ for|customers|phone,
    support on, help desk, helpdesk, hotline, -support on call
  `,
};
