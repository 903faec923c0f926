/**
 * A title, what its column must feed, and a few answers: `teaches`, `availability of mentors`, `none`, or, where a
 * reasonable organiser might mean either, `timeZone|culture`. The side of a field that one role only answers goes
 * without saying.
 */
export type Wording = readonly [title: string, feeds: string, ...answers: string[]];
