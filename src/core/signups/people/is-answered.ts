/** Whether the value of a person's field says anything: not null, no empty text, no empty list. */
export function isAnswered(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
