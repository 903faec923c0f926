import type { PhraseBook } from '../phrase-book.js';

export const german: PhraseBook = {
  topics: {
    'working-in-tech': `
    arbeitsalltag*, alltag als|im, wie ~ ist ~ in der it|tech|branche, einblick* ~ branche|beruf|alltag|tech
  `,
    'changing-career': `
    quereinst*, berufswechsel*, karrierewechsel*, branchenwechsel*, umschul*,
    wechsel* ~ beruf|branche|karriere, beruf|branche wechseln,
    beruflich* neuorientier*|umorientier*|umorientierung|neustart
  `,
    'earlier-experience': `
    bisherig*|frühere*|vorherig* ~ erfahrung*|berufserfahrung, berufserfahrung ~ einbringen|nutzen
  `,
    'returning-to-work': 'wiedereinst*, nach ~ elternzeit, rückkehr ~ beruf|job',
    'what-to-learn':
      'was ~ lernen, als nächstes lernen, lernplan*, lernpfad*, lernweg*, womit ~ anfangen|beginnen|starten',
    fundamentals: `
    grundlagen*, softwarearchitektur*, systemarchitektur*, softwaredesign, systemdesign, entwurfsmuster*,
    datenstruktur*, sauberer code
  `,
    'finding-a-job': `
    erst* ~ job|stelle|anstellung|arbeitsstelle|entwicklerjob,
    job|stelle|arbeit|praktikum ~ finden|bekommen|suchen, jobsuche*, stellensuche*, praktikum*,
    berufseinstieg*, berufseinsteiger*
  `,
    portfolio: 'arbeitsprobe*, eigene projekte zeigen',
    applications: `
    bewerbung|bewerbungen|bewerbungsunterlagen|bewerbungstipps|bewerben, lebenslauf*, lebensläufe,
    anschreiben, motivationsschreiben
  `,
    interviews: 'vorstellungsgespräch*, bewerbungsgespräch*, jobinterview*',
    'side-skills': 'versionskontroll*, versionsverwalt*, kommandozeile*',
    'growing-in-a-job': `
    karriereentwicklung, beförderung*, weiterentwickl* ~ beruf*|job|karriere,
    beruflich* weiterentwickl*|entwicklung, aufstieg*
  `,
    'career-planning': `
    karriereplan*, karriereberat*, karriereweg*, berufsweg*, laufbahn*, berufsberat*
  `,
    leadership: `
    führungskraft|führungskräfte|führungsrolle|führungskompetenz*|führungsposition, mitarbeiterführung,
    personalführung, teamleit*, team ~ führen|leiten
  `,
    'start-ups': `
    unternehmensgründ*, existenzgründ*, firmengründ*, unternehmen|firma gründen, selbstständigkeit,
    selbständigkeit
  `,
    studies: `
    studium*, mein studium, masterstudi*, masterarbeit*, bachelorarbeit*, stipendium*, promovieren,
    studienwahl
  `,
    networking: `
    netzwerken, netzwerk ~ aufbauen|erweitern|ausbauen, kontakte ~ knüpfen, vernetzen|vernetzung
  `,
    confidence: 'selbstvertrauen*, selbstbewusst*, selbstsicher*, hochstapler*',
    'open-source': 'quelloffen*, freie software',
    'working-abroad': 'im|ins ausland, auslandserfahrung, homeoffice, fernarbeit, remote arbeiten',
    'taking-a-job': `
    gehalt|gehälter|gehaltsverhandl*|gehaltsvorstell*, arbeitsvertrag*, arbeitsverträge, steuern
  `,
  },
  paths: {
    'career-change': 'quereinst*, berufswechsel*, umschulung, umgeschult, ursprünglich gelernt*',
    'return-after-break': `
    elternzeit, wiedereinst*, erziehungszeit*, nach ~ pause, berufspause, mutterschutz
  `,
    'self-taught': 'autodidakt*, selbst beigebracht, selbststudium, selbst gelernt',
    bootcamp: 'programmierschule*',
    'computing-degree': 'informatik*, wirtschaftsinformatik*, fachinformatik*',
    'other-studies': `
    studierte|studiert|studium ~ anglistik|architektur|biologie|bwl|chemie|geschichte|germanistik|jura|kunst|medizin|musik|pädagogik|philosophie|physik|psychologie|soziologie|wirtschaft
  `,
    'new-country': `
    nach deutschland|österreich|finnland|europa|berlin ~ gezogen|gekommen|ausgewandert, zugewandert,
    migrant|migrantin, geflüchtet*
  `,
    teaching: 'lehrer|lehrerin|lehrkraft|dozent|dozentin|erzieher|erzieherin',
    health: `
    krankenpfleg*|krankenschwester|pflegekraft|arzt|ärztin|altenpfleg*|physiotherapeut*|apotheker*|hebamme
  `,
    hospitality: 'koch|köchin|kellner|kellnerin|gastronomie|hotelfach*|hotellerie',
    retail: 'verkäufer|verkäuferin|einzelhandel|einzelhandelskauf*',
    arts: `
    musiker|musikerin|schauspieler|schauspielerin|künstler|künstlerin|fotograf|fotografin
  `,
    design: `
    gestalter|gestalterin|grafiker|grafikerin|grafikdesign*|produktdesign*|modedesign*
  `,
    writing: `
    journalist|journalistin|journalismus|autor|autorin|übersetzer|übersetzerin|redakteur|redakteurin|bibliothekar*
  `,
    law: `
    anwalt|anwältin|rechtsanwalt|rechtsanwältin|jurist|juristin|jura|rechtswissenschaft*
  `,
    finance: `
    buchhalt*|wirtschaftsprüf*|bankkauf*|steuerberat*|steuerfachangestellt*|bankwesen
  `,
    engineering: `
    maschinenbau*|bauingenieur*|elektriker|elektrikerin|elektrotechnik*|schreiner|tischler|handwerk*|mechatronik*
  `,
    science: `
    wissenschaftler|wissenschaftlerin|forscher|forscherin|forschung|biologe|biologin|chemiker|chemikerin|physiker|physikerin|promoviert*|doktorand*
  `,
    administration: `
    verwaltung|sekretär|sekretärin|sekretariat|bürokauf*|bürokraft|personalwesen|sachbearbeit*
  `,
    military: 'bundeswehr|soldat|soldatin|militär',
    marketing: 'vertrieb|werbung|marketingleit*|vertriebsleit*|außendienst',
    'social-work': 'sozialarbeit*|sozialpädagog*|jugendarbeit*|gemeinnützig*',
    logistics: `
    logistik|lagerist|lageristin|lagerlogistik|kraftfahrer|busfahrer|taxifahrer|spedition*|flugbegleit*
  `,
    'customer-service': 'kundenservice*|kundenbetreu*|kundendienst*|callcenter*',
  },
  negations: {
    refusal: `
    brauche|suche|möchte|will|benötige ~ kein|keine|keinen|keinerlei,
    brauche|suche|möchte|will|benötige nicht, kein|keine interesse|hilfe|bedarf|lust|unterstützung, außer,
    ausser, anstatt, statt, abgesehen von
  `,
    'refusal-of-next':
      '. kein|keine|keinen|keiner|nicht|nie|ohne, aber|bitte|und|oder kein|keine|keinen|nicht',
    'refusal-of-previous':
      'brauche|suche|möchte|will ich nicht|keine|keinen, nicht nötig|notwendig|interessant',
    turn: 'aber, sondern, nur, lieber',
    denial: 'kein|keine|keinen|keiner|nicht|nie|ohne, -nicht nur',
    'denial-of-rest':
      'mein|meine mutter|vater|eltern|bruder|schwester|frau|mann|partner|partnerin|sohn|tochter ~ ist|war|sind|waren|arbeitet|arbeitete',
    'denial-of-last': 'als|ist mein hobby, als hobby, in meiner freizeit',
  },
};
