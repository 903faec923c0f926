import { phrasePattern } from '../../phrase-pattern.js';
import { addresses, notYesOrNo } from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

/** Who somebody is and how to reach them, but for the plain name: that word is too common to be looked for early. */
export const contactRecognisers: readonly Recogniser[] = [
  {
    fields: ['name'],
    title: phrasePattern(
      'first (name )?(and )?(last|family|sur) ?name|name and surname|vor und nachname|nom et prénom|prénom et nom',
      'nombres? y apellidos?|etu ja sukunimi|för och efternamn|الاسم الكامل',
    ),
  },
  {
    fields: ['firstName'],
    title: phrasePattern(
      '(first|given|fore) ?names?|vorname|prénoms?|nombre de pila|etunimi|förnamn|الاسم الأول',
    ),
  },
  {
    fields: ['lastName'],
    title: phrasePattern(
      '(last|family) ?names?|surname|nachname|familienname|nom de famille|apellidos?|sukunimi|efternamn',
      'اسم العائلة|اللقب|الكنية',
    ),
  },
  {
    fields: ['manager'],
    title: phrasePattern(
      '(your|line|direct|my) (line )?managers?|managers? (name|e ?mail)|reports? to|supervisor|vorgesetzte[rn]?|führungskraft',
      'responsable (direct|hiérarchique)|superior directo|esihenkilö|esimies|närmaste chef',
    ),
    answers: notYesOrNo,
  },
  {
    fields: ['email'],
    title: phrasePattern(
      'e ?mails?|mail address|username|courriel|adresse mail|correo( electrónico)?|sähköposti(osoite)?',
      'e ?post(adress)?|mejl(adress)?|البريد( الإلكتروني)?|ايميل',
    ),
    answers: addresses,
  },
  { fields: ['pronouns'], title: phrasePattern('pronouns?|pronomen|pronoms|pronombres|pronominit|ضمائر') },
  {
    fields: ['bookingLink'],
    title: phrasePattern(
      'book(ing)? (link|url|page)|(calendar|scheduling|calendly|appointment) (link|url|page)|calendly',
      'link to (book|your calendar)|buchungslink|lien de réservation|enlace de reserva|varauslinkki|bokningslänk',
    ),
  },
  {
    fields: ['chat'],
    title: phrasePattern(
      '(slack|discord|telegram|whatsapp|matrix|signal|teams|chat) (\\w+ )?(handle|user ?name|name|nick(name)?|id|account|user|contact)',
    ),
  },
  { fields: ['chat'], title: wholeTitle('slack|discord|telegram|whatsapp|matrix|signal|chat') },
];
