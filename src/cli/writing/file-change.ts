/**
 * `withdrawn`: of the last run and no longer wanted, removed. `left`: edited by a person since the last run, and either
 * no longer wanted or not changed by this one, so that it stays as it is.
 */
export type Change = 'new' | 'changed' | 'unchanged' | 'withdrawn' | 'left';

export interface FileChange {
  readonly path: string;
  readonly bytes: number;
  readonly change: Change;
}
