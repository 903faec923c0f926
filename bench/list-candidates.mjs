/**
 * All acceptable pairs as a matching problem lists them, with both scores: standings numbered as levels 1, 2, 3 … on
 * each list. For small cohorts: the engine itself never writes all pairs down. `forEachRow` is the build's own.
 */
export function listCandidates({ index }, forEachRow) {
  const candidates = [];
  forEachRow(index, { from: 0, until: index.menteeCount }, (mentee, row) => {
    for (let place = 0; place < row.count; place += 1) {
      candidates.push({
        mentee,
        mentor: row.mentors[place],
        menteeScore: row.menteeScores[place],
        mentorScore: row.mentorScores[place],
        menteeLevel: row.menteeStandings[place],
        mentorLevel: row.mentorStandings[place],
      });
    }
  });
  numberLevels(candidates, index.menteeCount, 'mentee', 'menteeLevel');
  numberLevels(candidates, index.mentorCount, 'mentor', 'mentorLevel');
  return candidates;
}

function numberLevels(candidates, count, side, level) {
  const lists = Array.from({ length: count }, () => []);
  for (const candidate of candidates) lists[candidate[side]].push(candidate);
  for (const list of lists) {
    const standings = [...new Set(list.map((candidate) => candidate[level]))].sort((a, b) => a - b);
    const levels = new Map(standings.map((standing, place) => [standing, place + 1]));
    for (const candidate of list) candidate[level] = levels.get(candidate[level]);
  }
}
