import { invariant } from '../text/invariant.js';
import { type TopicId, topics } from './topics.js';

const labels: ReadonlyMap<TopicId, string> = new Map(topics.map(({ id, label }) => [id, label]));

/** A topic in our words, fit to follow "helps with": `interviews`, `changing career`. */
export function topicLabel(id: TopicId): string {
  const label = labels.get(id);
  invariant(label !== undefined, 'a topic that is not on the list');
  return label;
}
