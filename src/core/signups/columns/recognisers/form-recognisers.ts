import { phrasePattern, upToWords } from '../../phrase-pattern.js';
import { dates, noRoles } from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

const GIVER = '(mentor|coach|tutor|buddy|volunteer)';
const TAKER = '(mentees?|students?|learners?)';

/** What the form itself adds, and what it asks about the sign-up rather than about the person. */
export const formRecognisers: readonly Recogniser[] = [
  {
    fields: [],
    title: wholeTitle(
      'id|no|nr|index|row( number)?|score|(total|quiz) (score|points|feedback)|total points|points|feedback|url',
      '(response|submission|respondent|collector|record|order|ticket|attendee|network|api|user|employee|student) (id|number|no)',
      'ip( address)?|browser|user agent|device|response type|token|ending|start (date|time)( utc)?',
      'last modified( time)?|stage date( utc)?|custom data \\d+|notes?|comments?|phone( number)?|linkedin( \\w+)?',
      'seed|last page|start language|quantity|currency|price tier|order|total paid|\\w+( \\w+)? fees?|amount( \\w+){0,2}|qr code( url)?|ticket (class|type) id|attendee no|date (started|last action)|checked in at|coupon code|solana address|survey response( \\w+)?|eventbrite payment processing|eth address|new attendee',
      'hora de inicio|heure de début|startzeit|starttijd|godzina rozpoczęcia|ora di inizio|aloitusaika|starttid',
    ),
  },
  {
    fields: [],
    title: wholeTitle('groups?|tags?|labels?|(custom )?source|order type'),
    answers: noRoles,
  },
  {
    fields: [],
    title: phrasePattern(
      'any(thing)? (else|other|further|additional)|(other|additional|further|final) (comments?|notes?|information|remarks)',
      'questions for us|(how|where) did you (hear|find|learn)|comment avez vous (connu|entendu)|wie hast du von|cómo (nos conociste|te enteraste)|publicity|emergency|next of kin|notfallkontakt|fun facts?|favou?rite (colou?r|biscuit|food|drink|books?|films?|movies?|songs?|animal|emoji|place|quote)',
      'how (much|far|strongly) do you agree|to what extent|how old|age( group)?|date of birth|birth ?day|rate (your|the|our) (last|previous|experience|mentor|session|programme)',
      '(been (an?|to)|mentored|coached|experience) .*before|(have|did) you (ever|already|previously)|ever had|(mentoring|coaching) style|(role|experience|time) as an? (mentor|coach|tutor)',
    ),
  },
  {
    // What mentors want of it: goals are asked of mentees.
    fields: [],
    title: phrasePattern(
      `why .*((be|become|being) an? ${GIVER}|to (mentor|coach|volunteer))`,
      `(gain|get|hope|expect|motivat(es?|ion)|reasons?|attracts?) .*(be|being|become|becoming|volunteer|as) an? ${GIVER}`,
      `(motivat(es?|ion)|inspires?) .*(mentor|coach|volunteer)|expect(ations?)? (${upToWords(2)})?(from|of) (your|a|the) ${TAKER}`,
    ),
  },
  {
    fields: ['submittedAt'],
    title: wholeTitle(
      'time ?stamp|submitted( at| on)?|submission (date|time|timestamp)|submit date( utc)?|date submitted',
      'complet(ed|ion)( at| on| time| date)?|end (date|time)( utc)?|created( at| on| time| date)?|date( created)?',
      '(registration|order|sign ?up|response|entry|application) (date|time)|(registered|received|signed up|applied)( at| on)?',
      'date (registered|received|applied|of (entry|registration|submission|application))',
      'zeitstempel|datum|abgabezeit|eingang|(eingegangen|abgeschickt|gesendet)( am)?|(uhrzeit der fertigstellung|fertigstellungszeit)',
      'horodateur|date( et heure)? (de soumission|d envoi|de réponse)|heure de fin',
      'marca (temporal|de tiempo)|fecha( de (envío|registro))?|hora de finalización|enviado( el)?',
      'carimbo de data hora|data( e hora)? (de envio|do envio|de inscrição)|hora de conclusão|enviado em',
      'informazioni cronologiche|data( e ora)? (di invio|di compilazione|di iscrizione)|ora di completamento',
      'tijdstempel|tijd van voltooien|(ingediend|verzonden)( op)?|datum van (inzending|aanmelding)',
      'sygnatura czasowa|data( i godzina)? (zgłoszenia|wypełnienia|przesłania)|godzina (ukończenia|zakończenia)',
      'aikaleima|päivämäärä|lähetetty|valmistumisaika|tidsstämpel|tidstämpel|inskickad|slutförandetid',
      'tidsstempel|indsendt|innsendt|sendt( inn)?|fuldførelsestidspunkt|fullføringstidspunkt',
      'طابع زمني|الطابع الزمني|التاريخ|تاريخ الإرسال',
      'タイムスタンプ|完了時刻|送信日時|回答日時',
      '提交(时间|時間|日期)|时间戳记?|完成时间|填写时间',
    ),
    answers: dates,
  },
];
