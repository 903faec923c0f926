import type { PhraseBook } from '../phrase-book.js';

export const french: PhraseBook = {
  topics: {
    'working-in-tech': `
    quotidien ~ métier|développeur|développeuse, vie en entreprise, à quoi ressemble
  `,
    'changing-career': 'reconver*, chang* ~ carrière|métier|voie|profession',
    'earlier-experience': `
    expérience* antérieure*|précédente*|passée*, compétences transférables, valoriser ~ expérience|parcours
  `,
    'returning-to-work': 'retour à lemploi|au travail, reprise ~ travail|activité, congé parental|maternité',
    'what-to-learn': `
    quoi|que apprendre, par où commencer, parcours dapprentissage, plan dapprentissage,
    quel* langage*|technologie*
  `,
    fundamentals: `
    les bases|fondamentaux|fondements, fondamentaux, architecture logicielle|technique, conception logicielle,
    structures de données
  `,
    'finding-a-job': `
    premier|première emploi|job|poste|travail|stage,
    trouver|décrocher|chercher ~ emploi|travail|poste|stage|job, recherche demploi|de stage, alternance
  `,
    portfolio: 'présenter|montrer mes projets',
    applications: 'candidature*, lettre* de motivation, postuler, dossier de candidature',
    interviews: 'entretien* dembauche|technique*|professionnel*, entretiens',
    'side-skills': 'gestion|contrôle de version|versions, ligne de commande',
    'growing-in-a-job': `
    évolution professionnelle|de carrière, évoluer ~ poste|entreprise|métier|carrière,
    développement professionnel, monter en compétences
  `,
    'career-planning': `
    plan de carrière, orientation professionnelle, projet professionnel, planif* ~ carrière,
    conseils de carrière
  `,
    leadership: 'encadr* ~ équipe*, diriger|gérer|manager ~ équipe*, gestion|management déquipe',
    'start-ups': `
    entrepren*, création dentreprise, créer|monter|lancer ~ entreprise|boîte|société|projet
  `,
    studies: 'mes|les|des études, études supérieures, bourse* détudes, doctorat, mémoire de',
    networking: `
    réseautage, réseauter, réseau professionnel, mon réseau, développer|agrandir|construire ~ réseau
  `,
    confidence: 'confiance en, plus de confiance, syndrome de|dimposteur, prendre confiance',
    'open-source': 'logiciel|logiciels libre|libres',
    'working-abroad': `
    à létranger, télétravail, travailler|travail ~ distance, carrière internationale
  `,
    'taking-a-job': 'salaire*, négociation salariale, négocier, contrat* de travail, impôts',
  },
  paths: {
    'career-change': `
    reconver*, changé ~ métier|carrière|voie, ancien|ancienne ~ reconverti|reconvertie
  `,
    'return-after-break': `
    congé parental|maternité, retour à lemploi, reprise ~ activité|travail, pause ~ carrière
  `,
    'self-taught': 'autodidacte*, appris seul|seule, appris par moi',
    bootcamp: 'école de code|programmation',
    'computing-degree': 'licence|master|école|diplôme|ingénieur ~ informatique, études ~ informatique',
    'other-studies': `
    étudié|études|licence|master|diplôme ~ architecture|biologie|chimie|commerce|droit|économie|histoire|langues|lettres|médecine|philosophie|psychologie|sociologie
  `,
    'new-country': `
    arrivé|arrivée|immigré|immigrée|venu|venue ~ en france|belgique|europe|suisse|finlande, immigr*, réfugié*
  `,
    teaching: 'enseignant|enseignante|professeur|professeure|instituteur|institutrice|enseigné',
    health: `
    infirmier|infirmière|médecin|pharmacien|pharmacienne|kinésithérapeute, aide soignante|soignant
  `,
    hospitality: 'cuisinier|cuisinière|serveur|serveuse|restauration|hôtellerie, -serveur web',
    retail: 'vendeur|vendeuse|commerce de détail, caissier|caissière, en magasin',
    arts: 'musicien|musicienne|comédien|comédienne|acteur|actrice|artiste|photographe',
    design: 'graphiste|graphisme|styliste, design graphique|industriel',
    writing: `
    journaliste|journalisme|écrivain|rédacteur|rédactrice|traducteur|traductrice|bibliothécaire
  `,
    law: 'avocat|avocate|juriste, droit public|privé, études de droit, en droit',
    finance: 'comptable|comptabilité|auditeur|auditrice|banque',
    engineering: `
    génie civil|mécanique|électrique|industriel, ingénieur mécanique|civil,
    menuisier|électricien|électricienne|maçon, usine
  `,
    science: `
    chercheur|chercheuse|scientifique|biologiste|chimiste|physicien|physicienne|doctorat
  `,
    administration: `
    secrétaire|secrétariat|réceptionniste|administratif|administrative|fonctionnaire, ressources humaines
  `,
    military: 'armée|militaire|soldat|gendarmerie',
    marketing: 'publicité|vente|ventes, responsable marketing|commercial|commerciale',
    'social-work': `
    travailleur|travailleuse social|sociale, éducateur|éducatrice, travail social, associatif
  `,
    logistics: 'logistique|chauffeur|chauffeuse|livreur|livreuse|entrepôt|magasinier',
    'customer-service': 'service clients|clientèle, relation client, conseiller|conseillère clientèle',
  },
  negations: {
    refusal: `
    pas besoin|intéressé|intéressée|envie, ne cherche|veux|souhaite|recherche pas,
    cherche|veux|souhaite|recherche pas, sauf, excepté, hormis, à part, au lieu de|du|des, plutôt que
  `,
    'refusal-of-next': '. pas|sans|aucun|aucune, . pas de|dentretien|dentretiens, mais pas',
    'refusal-of-previous': 'pas nécessaire|nécessaires|utile|utiles',
    turn: 'mais, seulement, uniquement, surtout',
    denial: 'pas, jamais, sans, aucun|aucune, -pas seulement|que',
    'denial-of-rest':
      'ma|mon|mes mère|père|parents|frère|soeur|sœur|femme|mari|conjoint|conjointe|fils|fille ~ est|était|sont|étaient|travaille|travaillait',
    'denial-of-last': 'comme|est mon|un loisir|passe, comme loisir|hobby, pendant mon temps libre',
  },
};
