import type { PhraseBook } from '../phrase-book.js';

export const swedish: PhraseBook = {
  topics: {
    'working-in-tech': 'hur ~ är ~ att|som jobba|arbeta|utvecklare, vardag* som',
    'changing-career': `
    karriärbyt*, karriärväxl*, byta|byter|byte ~ karriär|yrke|bana|bransch, yrkesbyt*, omskol*
  `,
    'earlier-experience': 'tidigare erfarenhet*, dra nytta av ~ erfarenhet*|bakgrund',
    'returning-to-work': 'tillbaka till jobbet|arbetslivet, återgå* ~ arbete|jobbet, föräldraledig*',
    'what-to-learn': 'vad ~ lära, läroplan, inlärningsplan, lärväg, var ~ börja',
    fundamentals: `
    grunderna, systemdesign, mjukvaruarkitektur*, programvaruarkitektur*, datastruktur*, kodgranskning*
  `,
    'finding-a-job': `
    första ~ jobb|jobbet|anställning, hitta|få|söka ~ jobb, jobbsök*, praktikplats*, praktik
  `,
    portfolio: 'arbetsprov*',
    applications: `
    ansökan|ansökningar|ansökningarna, personligt brev, jobbansök*, meritförteckning*
  `,
    interviews: `
    intervju|intervjuer|intervjun|intervjuträning|intervjuteknik, anställningsintervju*, arbetsintervju*,
    jobbintervju*
  `,
    'side-skills': 'versionshanter*, kommandorad*',
    'growing-in-a-job': `
    karriärutveckl*, utvecklas ~ roll|jobb|jobbet|yrket, befordran, befordrad, professionell utveckling
  `,
    'career-planning': 'karriärplan*, karriärväg*, karriärråd*, karriärvägled*, yrkesval*',
    leadership: 'ledarskap*, leda ~ team|grupp|personal|andra, teamledar*, chefsroll*, bli chef',
    'start-ups': 'entreprenör*, starta ~ företag|bolag|eget, eget företag',
    studies: `
    mina studier, studier, studieval*, exjobb*, examensarbete*, högskolestud*, universitetsstud*
  `,
    networking: 'nätverka|nätverkande, kontaktnät*, professionellt nätverk, bygga ~ nätverk',
    confidence: 'självförtroende*, självkänsla*, självsäker*, bluffsyndrom*',
    'open-source': 'öppen|öppna källkod*',
    'working-abroad': `
    utomlands, distansarbet*, jobba|arbeta ~ distans|utlandet|remote, internationell karriär
  `,
    'taking-a-job': 'löneförhandl*, lönefrågor, anställningsavtal*, skatt|skatter',
  },
  paths: {
    'career-change': `
    karriärbyt*, karriärväxl*, bytte ~ karriär|yrke|bana|bransch, yrkesväxl*, skolade om, omskol*
  `,
    'return-after-break': `
    föräldraledig*, mammaledig*, pappaledig*, karriäruppehåll*, tillbaka ~ arbetslivet
  `,
    'self-taught': 'självlärd*, lärt mig själv, lärde mig själv',
    bootcamp: 'kodskola*, yrkeshögskola*',
    'computing-degree': `
    datavetenskap*, datateknik*, civilingenjör ~ data*, systemvetar*, systemvetenskap*, informatik
  `,
    'other-studies': `
    läste|läst|studerade|studerat|examen ~ arkitektur|biologi|ekonomi|historia|juridik|kemi|konst|lingvistik|litteratur|pedagogik|psykologi|sociologi|språk
  `,
    'new-country': `
    flyttade|flyttat|kom till sverige|finland|norge|danmark|tyskland|utlandet, invandra*, nyanländ*, flykting*
  `,
    teaching: 'lärare|läraren|förskollärare|undervisade',
    health: 'sjuksköterska|undersköterska|läkare|fysioterapeut|apotekare|vården|barnmorska',
    hospitality: 'kock|servitör|servitris|restaurang|restaurangbranschen|hotell|hotellbranschen',
    retail: 'butik|butiken|butikssäljare|butikschef|detaljhandel*|kassör|kassörska',
    arts: 'musiker|skådespelare|konstnär|fotograf|dansare',
    design: 'formgivare|grafiker|inredningsarkitekt, grafisk design*',
    writing: 'journalist|författare|översättare|skribent|bibliotekarie',
    law: 'jurist|advokat|juridik',
    finance: 'revisor|redovisning|redovisningsekonom|bokföring|banken|ekonomiassistent',
    engineering: `
    byggnads*|maskiningenjör|elektriker|snickare|rörmokare|svetsare|fabrik|fabriken|arkitekt|mekaniker,
    -mjukvaruarkitekt
  `,
    science: 'forskare|forskning|biolog|kemist|fysiker|doktorand|disputerade|doktorerade',
    administration: `
    administratör|sekreterare|receptionist|tjänsteman|personalavdelning*, -systemadministratör
  `,
    military: 'försvarsmakten|militären|soldat|yrkesofficer',
    marketing: `
    marknadsföring|marknadsförare|försäljning|säljare|reklam|reklambyrå, -butikssäljare
  `,
    'social-work': 'socionom|socialarbetare, socialt arbete, fritidsledare, ideell organisation',
    logistics: `
    logistik|lagret|lagerarbet*|chaufför|busschaufför|lastbilschaufför|brevbärare|flygvärd*
  `,
    'customer-service': 'kundtjänst*|kundservice*|kundsupport*',
  },
  negations: {
    refusal: `
    behöver|vill|söker|önskar inte|ingen|inga|inget|ej, inte behöver|vill|söker|intresserad,
    ingen|inget behov|intresse, kan inte hjälpa, förutom, utom, istället för, i stället för
  `,
    'refusal-of-next': '. inte|inga|ingen|inget|ej|aldrig, men inte|inga|ingen|inget',
    'refusal-of-previous': 'behövs inte, behöver jag inte, inte nödvändigt|intressant',
    turn: 'men, utan, bara, endast',
    denial: 'inte, aldrig, ingen|inga|inget',
    'denial-of-rest':
      'min|mina mamma|pappa|mor|far|föräldrar|syster|bror|fru|man|partner|sambo|son|dotter ~ är|var|jobbar|jobbade|arbetar|arbetade',
    'denial-of-last': 'är|som min hobby, som hobby, på fritiden|min fritid',
  },
};
