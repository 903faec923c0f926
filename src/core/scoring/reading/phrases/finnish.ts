import type { PhraseBook } from '../phrase-book.js';

export const finnish: PhraseBook = {
  topics: {
    'working-in-tech': 'millaista ~ tyo|tyoskentely|tyoskennella, arki ~ alalla',
    'changing-career': `
    alanvaih*, alan vaih*, vaihtaa|vaihtaminen|vaihdan ~ alaa|uraa|ammattia, alaa vaih*, uranvaih*,
    uran vaih*, siirtyä|siirtyminen|siirryn ~ alalle
  `,
    'earlier-experience': `
    hyödyn* ~ kokemus*|kokemust*|osaamis*|taust*,
    aiempi|aiempaa|aiemman|aikaisempi|aikaisempaa|aikaisemman kokemu*|osaami*|työkokemu*
  `,
    'returning-to-work': 'paluu töihin|työelämään, palaa* ~ töihin|työelämään, vanhempainvapaa*',
    'what-to-learn': 'mitä ~ opiskella|opetella|oppia, oppimispol*, oppimissuunnitel*, mistä aloittaa',
    fundamentals: `
    perusteet|perusteita|perusteiden, perusasi*, ohjelmistoarkkitehtu*, ohjelmistosuunnittelu*, tietorakente*,
    koodikatselmu*
  `,
    'finding-a-job': `
    ensimmäi* ~ työpaik*|työ|työn|töitä|työtä|koodarin*, työnha*, työpaik* ~ löytä*|saami*|saada|etsi*,
    löytä*|saada ~ töitä|työpaikan|työpaikka, harjoittelupaik*, työllisty*
  `,
    portfolio: 'työnäyte*, työnäyttei*',
    applications: 'ansioluettel*, työhakemu*, hakemukset|hakemusten|hakemuksen',
    interviews: 'haastattelu*, työhaastattelu*',
    'side-skills': 'versionhallin*, komentorivi*',
    'growing-in-a-job': `
    urakehity*, uralla eteneminen|etenemi*|kehitty*, ammatillinen kehitty*,
    kehittyä ~ työssä|työssäni|ammatissa
  `,
    'career-planning': 'urasuunnitel*, urasuunnittelu*, urapol*, uraohja*, uraneuvo*, uravalin*',
    leadership: `
    johtamin*, johtaju*, esihenkilöty*, esihenkilö*, esimies*, tiiminvetäj*, tiimin johta*|vetä*
  `,
    'start-ups': `
    yrittäj*, yrityksen perusta*, perustaa|perustaminen ~ yrity*, oma yritys, oman yrityksen, kasvuyrity*
  `,
    studies: `
    opinnot|opintoja|opintojen|opintoihin|opinnoissa, opiskelupaik*, gradu|gradun|gradua, diplomityö*,
    jatko opinn*, stipendi*
  `,
    networking: 'verkosto|verkoston|verkostoa|verkostot|verkostoi*',
    confidence: 'itseluottamu*, itsevarm*, huijarisyndr*, rohkeutta',
    'open-source': 'avoin|avoimen|avointa|avoimeen lähdekood*',
    'working-abroad': 'ulkomai*, etätyö*, kansainväli* ura|työ*',
    'taking-a-job': `
    palkka|palkkaa|palkkaneuvottelu*|palkkatoiv*, työsopimu*, verot|veroja|verotu*, työlainsäädän*
  `,
  },
  paths: {
    'career-change': `
    alanvaihtaj*, alanvaih*, olen entinen, entinen ~ nyt, vaihdoin ~ alaa|uraa|ammattia, uranvaih*, siirryin ~ alalle
  `,
    'return-after-break': `
    vanhempainvapaa*, äitiysvapaa*, hoitovapaa*, perhevapaa*, työelämään palaa*|takaisin, palaa* ~ työelämään
  `,
    'self-taught': `
    itseoppi*, opetellut|opettelin|opiskellut|opiskelin itse, itse opetellut|oppinut
  `,
    bootcamp: 'koodikoulu*, koodibootcamp*',
    'computing-degree': `
    tietojenkäsittely*, tietotekniik*, tietojärjestelmätie*, ohjelmistotekniik*, datanomi*, tradenomi tietoj*
  `,
    'other-studies': `
    opiskelin|opiskellut|valmistuin ~ arkkiteht*|biologi*|histori*|kemia*|kiel*|kasvatustie*|kauppatie*|oikeustie*|psykologi*|sosiologi*|taide*,
    filosofian maisteri, kasvatustiet*
  `,
    'new-country': `
    muutin|muuttanut ~ suomeen|ruotsiin|saksaan|ulkomaille, maahanmuuttaj*, paluumuutta*, pakolai*
  `,
    teaching: `
    opettaja|opettajana|luokanopettaja*|lastenhoitaja*|lastentarhanopettaja*, opetin
  `,
    health: `
    sairaanhoitaja*|lähihoitaja*|lääkäri|lääkärinä|fysioterapeut*|farmaseut*|hoitaja|hoitajana|hoitoala*|psykologi
  `,
    hospitality: `
    kokki|kokkina|tarjoilija*|ravintola|ravintolassa|ravintola ala*|hotelli|hotellissa|barista*
  `,
    retail: 'myyjä|myyjänä|kaupan alal*|vähittäiskaup*|kassalla|kassatyö*',
    arts: `
    muusikko|muusikkona|näyttelijä*|taiteilija*|valokuvaaja*|kuvataide*|kuvataiteilija*|tanssija*
  `,
    design: 'muotoilija*|graafikko|graafikkona, graafinen suunnittel*, muotoilu|muotoilun',
    writing: `
    toimittaja|toimittajana|journalisti*|kirjailija*|kääntäjä|kääntäjänä|kirjastonhoitaja*|copywriter*
  `,
    law: 'juristi|juristina|lakimies|lakimiehenä|asianajaj*|oikeustie*',
    finance: `
    kirjanpitäj*|kirjanpito|tilintarkast*|pankissa|pankkialal*|taloushallin*|pankkivirkailija*
  `,
    engineering: `
    rakennusala*|rakennusinsinööri*|konetekniik*|koneinsinööri*|sähköasentaj*|sähköinsinööri*|kirvesmies*|putkimies*|hitsaaj*|arkkitehti|arkkitehtina|tehtaa*
  `,
    science: `
    tutkija|tutkijana|biologi|kemisti|fyysikko|väitöskir*|väitellyt|tohtori|tohtoriksi|laborantti*
  `,
    administration: `
    sihteeri|sihteerinä|toimistotyö*|toimistoassisten*|hallintotyö*|virkamies|virkamiehenä|vastaanottovirk*|henkilöstöhallin*
  `,
    military: 'puolustusvoim*|sotilas|sotilaana|upseeri|upseerina',
    marketing: `
    markkinoin*|myyntityö*|myyntiedustaj*|mainonta|mainontaa|mainostoimisto*|myyntipäällikkö*|viestinnän
  `,
    'social-work': 'sosiaalityö*|sosionomi*|nuorisotyö*|sosiaaliala*|järjestötyö*',
    logistics: `
    logistiik*|varasto|varastossa|varastotyö*|kuljettaja|kuljettajana|bussikuski*|taksikuski*|posti|postissa
  `,
    'customer-service': 'asiakaspalvelu*|puhelinpalvelu*',
  },
  negations: {
    refusal: `
    en|emme tarvitse|halua|kaipaa|etsi|hae|hakisi, en voi|pysty|osaa auttaa, en ole kiinnostunut,
    ei tarvetta|kiinnosta|tarvitse|apua, paitsi, lukuun ottamatta
  `,
    'refusal-of-next': '. ei|ilman, mutta|eikä ei, mutta en',
    'refusal-of-previous': 'ei kiinnosta|tarvita, en tarvitse|kaipaa',
    turn: 'mutta, vaan, ainoastaan',
    denial: 'en ole, en ollut, ei ole, ilman',
    'denial-of-rest':
      'äitini|isäni|vanhempani|siskoni|veljeni|vaimoni|mieheni|puolisoni|poikani|tyttäreni ~ on|oli|ovat|olivat|työskentelee|työskenteli',
    'denial-of-last': 'on harrastukseni, harrastuksena, vapaa ajalla',
  },
};
