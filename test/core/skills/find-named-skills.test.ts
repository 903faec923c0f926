import { describe, expect, test } from 'vitest';

import { readShipped } from './shipped-skill-list.js';

const { skillList } = readShipped();

function named(text: string): string {
  return skillList
    .findNamed(text)
    .map(({ label }) => label)
    .join(', ');
}

describe('a sentence names the known skills in it', () => {
  test.each([
    ['basics of python', 'Python'],
    ["I'd love to learn React and TypeScript", 'React, TypeScript'],
    ['I’d love to learn React & TypeScript!', 'React, TypeScript'],
    ['intro to SQL', 'SQL'],
    ['Introduction to Python programming', 'Python'],
    ['Python (beginner)', 'Python'],
    ['advanced Excel', 'Excel'],
    ['learning about machine learning', 'Machine learning'],
    ['some frontend, e.g. React', 'Front-end development, React'],
    ['HTML/CSS', 'HTML, CSS'],
    ['HTML+CSS', 'HTML, CSS'],
    ['Cloud (AWS, Azure)', 'Cloud computing, AWS, Azure'],
    ['web development in Python', 'Web development, Python'],
    ['I want to get better at public speaking', 'Public speaking'],
    ['How do I build REST APIs with Node.js?', 'REST APIs, Node.js'],
    ['Moving from testing to test automation', 'Software testing, Test automation'],
    ['ci/cd pipelines and Docker on Kubernetes (k8s)', 'CI/CD, Docker, Kubernetes'],
    ['I would like help with my CV and job interviews', 'CV writing, Interview preparation'],
    ['Data analysis with Python and pandas', 'Data analysis, Python, pandas'],
    ['React hooks, Redux', 'React, Redux'],
    ['python-based data engineering', 'Python, Data engineering'],
    ['object-oriented programming in Java', 'Object-oriented programming, Java'],
    ['I mostly do C++ and C#', 'C++, C#'],
    ['Salary negotiation, and how to be more assertive', 'Salary negotiation'],
    ['version 2 of python3 scripts', 'Python'],
    ['UX, UI and user research', 'UX design, UI design, UX research'],
    ['project management for beginners', 'Project management'],
    ['Becoming a better leader / people management', 'People management'],
    ['power point presentations', 'PowerPoint'],
    ['To understand LLMs and prompt engineering', 'Large language models, Prompt engineering'],
    ['.NET and Entity Framework', '.NET, Entity Framework'],
    ['I want to improve my English', 'English'],
    ['more French, some Spanish', 'French, Spanish'],
    ['ML, AI', 'Machine learning, Artificial intelligence'],
    ['SQL: joins and window functions', 'SQL'],
    ['React, React, React', 'React'],
    ['React(Redux),Next.js', 'React, Redux, Next.js'],
    ['HTML5 and Python3', 'HTML, Python'],
    ['A/B testing and C/C++ programming', 'A/B testing, C, C++'],
    ['saying no to my boss', 'Setting boundaries'],
    ['IT support', 'IT support'],
  ])('%s', (text, skills) => {
    expect(named(text)).toBe(skills);
  });
});

describe('in other languages too', () => {
  test.each([
    ['Ich möchte Python lernen', 'Python'],
    ['Grundlagen der Datenanalyse mit Excel', 'Data analysis, Excel'],
    ['Je voudrais apprendre le développement web', 'Web development'],
    ["Améliorer l'anglais", 'English'],
    ['préparer mon entretien d’embauche', 'Interview preparation'],
    ['Quiero aprender JavaScript y bases de datos', 'JavaScript, Databases'],
    ['Gostaria de aprender programação em Java', 'Programming basics, Java'],
    ['Haluaisin oppia koneoppimisen perusteet ja SQL', 'SQL'],
    ['Jag vill lära mig React', 'React'],
    ['Keine Ahnung, aber nicht Java', ''],
    ['tout sauf Excel', ''],
    ['todo menos Java no', 'Java'],
  ])('%s', (text, skills) => {
    expect(named(text)).toBe(skills);
  });
});

describe('what is refused is not wished for', () => {
  test.each([
    ['anything but Java', ''],
    ['Everything but Java or PHP', ''],
    ['not React', ''],
    ['no JavaScript please', ''],
    ["I don't want to do Java", ''],
    ['React is not for me', ''],
    ["Java isn't what I want", ''],
    ['Python, not Java', 'Python'],
    ['not React but Vue', 'Vue.js'],
    ['Not only Java but also Kotlin', 'Java, Kotlin'],
    ["I'm not sure yet, maybe React", 'React'],
    ['Python without Django', 'Python'],
    ['Python instead of Java', 'Python'],
    ['Kotlin rather than Java', 'Kotlin'],
    ['Any language except PHP. SQL too', 'SQL'],
    ['Never Excel again; rather SQL', 'SQL'],
    ['nicht React, sondern Angular', 'Angular'],
    ['pas de Java', ''],
    ['ei Javaa eikä PHP', ''],
  ])('%s', (text, skills) => {
    expect(named(text)).toBe(skills);
  });
});

describe('a word of everyday speech is a skill only beyond doubt', () => {
  test.each([
    ['I want to learn Go', 'Go'],
    ['learn go', 'Go'],
    ['I want to learn go and rust', 'Go, Rust'],
    ['web services in Go', 'Go'],
    ['data science with R', 'Data science, R'],
    ['learning some Rust', 'Rust'],
    ['Swift programming', 'Swift'],
    ['intro to C', 'C'],
    ['Python and R', 'Python, R'],
    ['C, C++ and Rust', 'C, C++, Rust'],
    ['Kotlin, Swift and Dart', 'Kotlin, Swift, Dart'],
    ['game development with Unity', 'Game development, Unity'],
    ['microservices in Java and Spring', 'Microservices, Java, Spring'],
    ['Figma and Sketch', 'Figma, Sketch'],
    ['Go, Rust, Swift', 'Go, Rust, Swift'],
    ['I want to go to university', ''],
    ['I want to learn Python and go to university', 'Python'],
    ['see what there is', ''],
    ['where you are', ''],
    ['C you there', ''],
    ['plan c', ''],
    ['to have the last word', ''],
    ['get access to people who code', ''],
    ['a rough sketch of my plans', ''],
    ['unity in a team', ''],
    ['a swift answer', ''],
    ['express myself better', ''],
    ['in spring or summer', ''],
    ['I have no notion of it', ''],
    ['a linear path', ''],
    ['polish my portfolio', 'Portfolio building'],
    ['Polish my phrases', ''],
    ['the rest is fine', ''],
    ['I like mentoring and Python', 'Mentoring, Python'],
    ['mentoring in Python', 'Python'],
  ])('%s', (text, skills) => {
    expect(named(text)).toBe(skills);
  });
});

describe('a part of another name is no skill', () => {
  test.each([
    ['French cooking', ''],
    ['French leadership', ''],
    ['Chinese medicine', ''],
    ['interior decoration and fashion design school', 'Fashion design'],
    ['food security', ''],
    ['drug testing', ''],
    ['I am interested in design', 'Design'],
    ['to be better in design', 'Design'],
    ['R&D', ''],
    ['Knitting', ''],
    ['how large teams organise their work', ''],
    ['', ''],
    ['?!', ''],
  ])('%s', (text, skills) => {
    expect(named(text)).toBe(skills);
  });
});

test('a text as long as a letter is not searched', () => {
  expect(named(`${'I would like this. '.repeat(100)}React`)).toBe('React');
  expect(named(`${'I would like this. '.repeat(200)}React`)).toBe('');
});
