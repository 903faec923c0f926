/** Ways into tech, and what lay on them. */
export type WayId =
  | 'career-change'
  | 'return-after-break'
  | 'self-taught'
  | 'bootcamp'
  | 'computing-degree'
  | 'other-studies'
  | 'new-country';

/** Fields people know from before. */
export type FieldId =
  | 'teaching'
  | 'health'
  | 'hospitality'
  | 'retail'
  | 'arts'
  | 'design'
  | 'writing'
  | 'law'
  | 'finance'
  | 'engineering'
  | 'science'
  | 'administration'
  | 'military'
  | 'marketing'
  | 'social-work'
  | 'logistics'
  | 'customer-service';

export type PathId = WayId | FieldId;

/** Something of a person's background that two people may have in common. */
export interface Path {
  readonly id: PathId;
  /** A noun phrase in our words: `teaching`. */
  readonly label: string;
  /** What two people who share it have in common, a predicate true of who has arrived and who is on the way. */
  readonly shared: string;
}

/** Every field and way that backgrounds are read for, in the order in which they are given as reasons. */
export const paths: readonly Path[] = [
  way('career-change', 'a change of career', 'both have a change of career in their story'),
  way('return-after-break', 'a return after a break', 'both know what a break from work is like'),
  way('self-taught', 'self-taught', 'both taught themselves'),
  way('bootcamp', 'a bootcamp', 'both chose a bootcamp'),
  way('computing-degree', 'a degree in computing', 'both chose to study computing'),
  way('other-studies', 'studies outside computing', 'both come from studies outside computing'),
  way('new-country', 'a move to a new country', 'both moved to a new country'),
  field('teaching', 'teaching'),
  field('health', 'health care'),
  field('hospitality', 'hospitality'),
  field('retail', 'retail and personal services'),
  field('arts', 'the arts'),
  field('design', 'design'),
  field('writing', 'writing and journalism'),
  field('law', 'law'),
  field('finance', 'finance and accounting'),
  field('engineering', 'engineering and construction'),
  field('science', 'science and research'),
  field('administration', 'office administration'),
  field('military', 'the armed forces'),
  field('marketing', 'marketing and sales'),
  field('social-work', 'social work'),
  field('logistics', 'logistics and transport'),
  field('customer-service', 'customer service'),
];

function way(id: WayId, label: string, shared: string): Path {
  return { id, label, shared };
}

function field(id: FieldId, label: string): Path {
  return { id, label, shared: `both have a background in ${label}` };
}
