/** A guide or a handbook in each of its forms, all made from one rendering of one template. */
export interface WrittenDocument {
  /** Its first heading, as plain text. */
  readonly title: string;
  /** To read as it is, and to any reader of Markdown (CommonMark with tables). */
  readonly markdown: string;
  /** A page of its own: to open, to print, to send. */
  readonly html: string;
}
