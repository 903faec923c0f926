/** As many mentees as mentors, a skill for each ten of them. */
export function manySignups(count: number): string {
  const lines = ['name,email,role,teaches,learns'];
  for (let index = 0; index < count; index += 1) {
    const isMentor = index % 2 === 0;
    const skill = `Skill ${Math.floor(index / 20)}`;
    lines.push(
      [
        `Person ${index}`,
        `person.${index}@example.org`,
        isMentor ? 'mentor' : 'mentee',
        isMentor ? skill : '',
        isMentor ? '' : skill,
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}
