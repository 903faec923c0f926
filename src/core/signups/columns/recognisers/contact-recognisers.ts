import { phrasePattern } from '../../phrase-pattern.js';
import { addresses, links, notYesOrNo, personNames } from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

const CHAT =
  '(slack|discord|telegram|whats ?app|matrix|signal|teams|chat|mattermost|zulip|element|wechat|line)';

/** Titles that ask for an e-mail address in so many words, whatever is answered. */
export const EMAIL_TITLE: RegExp = phrasePattern(
  '(e ?)?mails?( ?(address(es)?|adress(e|en)?|account|adres))?|mail ?address(e|en)?|mailadress(e|en)?|e ?mail ?adress?e?n?|username',
  'courriel|adresse mail|correo( electrónico)?|endereço eletrônico|posta elettronica|e ?mailadres|poczta( elektroniczna)?',
  'sähköposti(osoite|osoitteesi|si)?|e ?post(adress|adresse|en)?|mejl(adress)?|البريد( الإلكتروني)?|ايميل|الايميل',
  'メール(アドレス)?|电子邮箱|电子邮件|電子郵件|邮箱|郵箱',
);

/** Who somebody is and how to reach them, but for the plain name: that word is too common to be looked for early. */
export const contactRecognisers: readonly Recogniser[] = [
  {
    fields: ['name'],
    title: phrasePattern(
      'first (name )?(and )?(last|family|sur) ?name|(first )?name and ((sur|family |last )name)|full name|complete name',
      'vor und (nach|zu)name|vollständiger name|nom et prénom|prénom et nom|nom complet|nombres? (completo|y apellidos?)',
      'nome (completo|e (sobrenome|apelido|cognome))|cognome e nome|voor en achternaam|volledige naam|naam en achternaam|imię i nazwisko',
      'etu ja sukunimi|koko nimi|för och efternamn|hela namnet|fullständigt namn|for og (efter|etter)navn|fulde navn|fullt navn',
      'الاسم الكامل|الاسم واللقب',
      'お名前|氏名|フルネーム|姓名',
    ),
  },
  {
    fields: ['firstName'],
    title: phrasePattern(
      '(first|given|fore) ?names?|vorname|prénoms?|nombre de pila|primeiro nome|voornaam|imię|imiona|etunimi|etunimesi|förnamn|fornavn|الاسم الأول',
    ),
  },
  {
    fields: ['lastName'],
    title: phrasePattern(
      '(last|family) ?names?|surname|nachname|familienname|nom de famille|apellidos?|sobrenome|apelido|cognome|achternaam|nazwisko',
      'sukunimi|sukunimesi|efternamn|efternavn|etternavn|اسم العائلة|اللقب|الكنية',
    ),
  },
  { fields: ['firstName'], title: wholeTitle('first|given'), answers: personNames, byAnswers: true },
  { fields: ['lastName'], title: wholeTitle('last|family|sur'), answers: personNames, byAnswers: true },
  {
    fields: ['manager'],
    title: phrasePattern(
      '(your|line|direct|my) (line )?managers?|managers? (name|e ?mail)|reports? to|supervisors?|(your |my )?boss(s|es)?( name)?',
      'vorgesetzte[rn]?|führungskraft|(dein|ihr|deine|ihre) (chef|chefin)|responsable (direct|hiérarchique)|supérieur( hiérarchique)?|votre chef(fe)?',
      'superior directo|jef[ea]( direct[oa])?|gestor(a)? diret[oa]|chefia|(diretto )?superiore|responsabile diretto|leidinggevende|przełożon\\p{L}+',
      'esihenkilö|esimies|närmaste chef|nærmeste (leder|chef|sjef)|المدير المباشر',
      '上司|直属领导|直接主管',
    ),
    answers: notYesOrNo,
  },
  { fields: ['email'], title: EMAIL_TITLE, answers: addresses },
  {
    fields: ['email'],
    title: phrasePattern(
      'address(es)?|contact|(reach|write to|contact) you|adress(e|en)|adres|kontakt|contato|contatto|osoite(eseen|tta)?|osoitteeseen|dirección|endereço|indirizzo|العنوان',
    ),
    answers: addresses,
    byAnswers: true,
  },
  {
    fields: ['pronouns'],
    title: phrasePattern(
      'pronouns?|she he( they)?|he she( they)?|pronomen|pronoms|pronombres|pronomes|pronomi|voornaamwoorden|zaimki|pronominit|ضمائر',
      '代名詞|人称代词',
    ),
  },
  {
    fields: ['bookingLink'],
    title: phrasePattern(
      'book(ing)? (link|url|page)|(calendar|scheduling|calendly|appointment) (link|url|page)|calendly|link to (book|your calendar)',
      'buchungslink|lien de réservation|enlace de reserva|link de agendamento|link di prenotazione|varauslinkki|bokningslänk|bookinglink',
    ),
  },
  {
    fields: ['bookingLink'],
    title: phrasePattern(
      'book|booking|scheduling|schedule|calendar|diary|appointments?|kalender|calendrier|calendario|agenda',
    ),
    answers: links,
    byAnswers: true,
  },
  {
    fields: ['chat'],
    title: phrasePattern(
      `${CHAT} (\\w+ )?(handle|user ?name|name|nick(name)?|id|account|user|contact|tag)`,
      `(handle|user ?name|name|nick(name)?|id|account) (on|in|for) (our |the |your )?${CHAT}`,
    ),
  },
  { fields: ['chat'], title: wholeTitle(`${CHAT}( (or )?${CHAT}){0,4}`) },
];
