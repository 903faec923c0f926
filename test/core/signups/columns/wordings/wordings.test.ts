import { expect, test } from 'vitest';
import { englishBackground } from './english-background.js';
import { englishPeople } from './english-people.js';
import { englishSkills } from './english-skills.js';
import { englishTerms } from './english-terms.js';
import { german } from './german.js';
import { judgeWordings } from './judge-wordings.js';
import { northern } from './northern.js';
import { otherScripts } from './other-scripts.js';
import { romance } from './romance.js';
import { worldwideEnglish } from './worldwide-english.js';

test.each([
  { corpus: 'english people', wordings: englishPeople, floor: 58 },
  { corpus: 'english skills', wordings: englishSkills, floor: 39 },
  { corpus: 'english background', wordings: englishBackground, floor: 67 },
  { corpus: 'english terms', wordings: englishTerms, floor: 76 },
  { corpus: 'worldwide english', wordings: worldwideEnglish, floor: 31 },
  { corpus: 'german', wordings: german, floor: 36 },
  { corpus: 'romance', wordings: romance, floor: 57 },
  { corpus: 'northern', wordings: northern, floor: 49 },
  { corpus: 'other scripts', wordings: otherScripts, floor: 10 },
])('at least $floor of the $corpus wordings feed their field', ({ wordings, floor }) => {
  expect(judgeWordings(wordings).right).toBeGreaterThanOrEqual(floor);
});
