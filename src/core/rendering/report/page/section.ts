import type { Markup } from '../../template/markup.js';
import type { Report } from '../report.js';

/** A part of the page under a heading of its own. */
export interface Section {
  /** Where links lead to. */
  readonly id: string;
  readonly title: string;
  readonly render: (report: Report) => Markup;
}
