export type TopicId =
  | 'working-in-tech'
  | 'changing-career'
  | 'earlier-experience'
  | 'returning-to-work'
  | 'what-to-learn'
  | 'fundamentals'
  | 'finding-a-job'
  | 'portfolio'
  | 'applications'
  | 'interviews'
  | 'side-skills'
  | 'growing-in-a-job'
  | 'career-planning'
  | 'leadership'
  | 'start-ups'
  | 'studies'
  | 'networking'
  | 'confidence'
  | 'open-source'
  | 'working-abroad'
  | 'taking-a-job';

/** Something a mentee may be after and a mentor may help with, besides skills. */
export interface Topic {
  readonly id: TopicId;
  /** In our words, fit to follow "helps with". */
  readonly label: string;
}

/** Every topic that texts are read for, roughly as a career goes. */
export const topics: readonly Topic[] = [
  { id: 'working-in-tech', label: 'getting to know work in tech' },
  { id: 'changing-career', label: 'changing career' },
  { id: 'earlier-experience', label: 'using earlier experience' },
  { id: 'returning-to-work', label: 'returning to work after a break' },
  { id: 'what-to-learn', label: 'choosing what to learn next' },
  { id: 'fundamentals', label: 'technical fundamentals and design' },
  { id: 'finding-a-job', label: 'finding a job' },
  { id: 'portfolio', label: 'building a portfolio' },
  { id: 'applications', label: 'CVs and applications' },
  { id: 'interviews', label: 'interviews' },
  { id: 'side-skills', label: 'side skills such as version control' },
  { id: 'growing-in-a-job', label: 'growing in a job' },
  { id: 'career-planning', label: 'career planning' },
  { id: 'leadership', label: 'leadership' },
  { id: 'start-ups', label: 'building a business' },
  { id: 'studies', label: 'studies' },
  { id: 'networking', label: 'networking' },
  { id: 'confidence', label: 'confidence' },
  { id: 'open-source', label: 'open source' },
  { id: 'working-abroad', label: 'working abroad or remotely' },
  { id: 'taking-a-job', label: 'the practical side of taking a job' },
];
