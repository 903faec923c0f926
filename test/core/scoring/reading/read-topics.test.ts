import { describe, expect, it } from 'vitest';

import { readTopics } from '../../../../src/core/scoring/reading/read-topics.js';
import { readWords } from '../../../../src/core/scoring/reading/read-words.js';
import { topicLabel } from '../../../../src/core/scoring/topic-label.js';
import { type TopicId, topics } from '../../../../src/core/scoring/topics.js';
import {
  ENGLISH_SENTENCES,
  HARMLESS_NEGATIONS,
  NEGATED_SENTENCES,
  OTHER_LANGUAGES,
  OTHER_MEANINGS,
} from './topic-sentences.js';

function topicsIn(text: string): readonly TopicId[] {
  return readTopics(readWords(text)).topics;
}

describe('readTopics', () => {
  it.each<readonly [string, ...TopicId[]]>([
    [
      'I want to move from teaching into data work and pass my first interviews.',
      'changing-career',
      'interviews',
    ],
    ['Build a portfolio and find a first job as a developer.', 'portfolio', 'finding-a-job'],
    ['Understand what working in tech is like', 'working-in-tech'],
    ['What is it like to be a developer?', 'working-in-tech'],
    ['I would like to see how real software teams work', 'working-in-tech'],
    ['Getting into IT after ten years in a kitchen', 'changing-career'],
    ['Switching careers at forty', 'changing-career'],
    ['How do I use my previous experience in retail?', 'earlier-experience'],
    ['transferable skills', 'earlier-experience'],
    ['Figuring out what to learn next', 'what-to-learn'],
    ['I don’t know where to start', 'what-to-learn'],
    ['System design and architecture', 'fundamentals'],
    ['Algorithms & data structures', 'fundamentals'],
    ['Code review', 'fundamentals'],
    ['help with job hunting in Finland', 'finding-a-job'],
    ['Landing an internship', 'finding-a-job'],
    ['CV, cover letter and LinkedIn profile', 'applications'],
    ['Resume review', 'applications'],
    ['How to apply for jobs', 'applications'],
    ['Mock interviews and salary negotiation', 'interviews', 'taking-a-job'],
    ['Preparing for whiteboard challenges', 'interviews'],
    ['Learn Git and the command line', 'side-skills'],
    ['Moving from junior to senior', 'growing-in-a-job'],
    ['I want to get promoted', 'growing-in-a-job'],
    ['career advice', 'career-planning'],
    ['Five year plan', 'career-planning'],
    ['Become a tech lead one day', 'leadership'],
    ['managing a team', 'leadership'],
    ['I want to start my own company', 'start-ups'],
    ['applying to universities: should I do a master’s?', 'studies'],
    ['Grow my network in Helsinki', 'networking'],
    ['imposter syndrome', 'confidence'],
    ['Gain confidence in my coding', 'confidence'],
    ['Contribute to open source', 'open-source'],
    ['Work remotely or relocate to Germany', 'working-abroad'],
    ['practical questions about contracts and taxes', 'taking-a-job'],
  ])('reads %j', (text, ...expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });

  it.each([
    'I leave work at 5',
    'I would like to work in tech',
    'I want to get into it',
    'Get out of bed in the morning',
    'switch from Java to Kotlin',
    'I am confident that I can learn fast',
    'Build web applications with React',
    'Build a neural network in PyTorch',
    'Learn computer networking and security',
    'User interviews for my research',
    'case studies',
    'Master Python and SQL',
    'Set up a remote server',
    'Generate leads for my shop',
    'smart contracts on Ethereum',
    'Take a first step',
    'Interior design',
    'Quiero que me ayuden a aprender Python',
    '学习编程',
    '',
  ])('finds no topic in %j', (text) => {
    expect(topicsIn(text)).toEqual([]);
  });

  it.each<readonly [string, ...TopicId[]]>([
    ['Haluan vaihtaa alaa ja löytää ensimmäisen työpaikan', 'changing-career', 'finding-a-job'],
    ['Työhaastattelut ja CV', 'interviews', 'applications'],
    ['Jag vill byta karriär och hitta ett jobb', 'changing-career', 'finding-a-job'],
    ['Vorstellungsgespräche und Bewerbung', 'interviews', 'applications'],
    ['Quereinstieg in die IT', 'changing-career'],
    ['Préparer mes entretiens d’embauche et mon CV', 'interviews', 'applications'],
    ['Reconversion professionnelle', 'changing-career'],
    ['Encontrar mi primer empleo y preparar entrevistas', 'finding-a-job', 'interviews'],
    ['المقابلات والسيرة الذاتية', 'interviews', 'applications'],
    ['تغيير المسار المهني والبحث عن وظيفة', 'changing-career', 'finding-a-job'],
  ])('reads the basic words of other languages: %j', (text, ...expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });

  it('lists each topic once, in the order of first mention', () => {
    expect(topicsIn('Interviews. My portfolio. More interviews.')).toEqual(['interviews', 'portfolio']);
  });

  it.each(topics)('recognises $id by our own label', ({ id }) => {
    expect(topicsIn(topicLabel(id))).toContain(id);
  });

  it.each(ENGLISH_SENTENCES)('knows what %j is about', (text, ...expected) => {
    expect(new Set(topicsIn(text))).toEqual(new Set(expected));
  });

  it.each(OTHER_LANGUAGES)('knows the basic words of %j', (text, ...expected) => {
    expect(new Set(topicsIn(text))).toEqual(new Set(expected));
  });

  it.each(NEGATED_SENTENCES)('leaves out what %j refuses', (text, ...expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });

  it.each(HARMLESS_NEGATIONS)('takes no wish of %j for a refusal', (text, ...expected) => {
    expect(new Set(topicsIn(text))).toEqual(new Set(expected));
  });

  it.each(OTHER_MEANINGS)('is not misled by the words of %j', (text, ...expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });

  it.each(topics)('is tried with at least twelve wordings of $id', ({ id }) => {
    expect(ENGLISH_SENTENCES.filter(([, ...ids]) => ids.includes(id)).length).toBeGreaterThanOrEqual(12);
  });

  it('leaves words that are refused out of what texts have in common', () => {
    const { contentWords } = readTopics(readWords('Kubernetes, anything except interviews'));
    expect([...contentWords]).toEqual(['kubernete']);
  });
});
