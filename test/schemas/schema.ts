import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

export type Schema = Readonly<Record<string, unknown>>;

const NAMES = [
  'audit',
  'audit-history',
  'match',
  'check',
  'manifest',
  'pairings',
  'verify',
  'explain',
  'review',
] as const;

export type SchemaName = (typeof NAMES)[number];

/** The schemas of the outputs, by the name of their file. */
export const schemas: ReadonlyMap<SchemaName, Schema> = new Map(
  NAMES.map((name) => {
    const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
    return [name, JSON.parse(readFileSync(file, 'utf8')) as Schema];
  }),
);

const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true, schemas: [...schemas.values()] });

function validatorOf(name: SchemaName): ValidateFunction {
  const validate = ajv.getSchema(`urn:mentorship:${name}:1`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate as ValidateFunction;
}

/** What is wrong with a document as one reads it after a way through JSON; empty for nothing. */
export function findFaults(name: SchemaName, document: unknown): readonly string[] {
  const validate = validatorOf(name);
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The document once for each object in it, with one key more in that object. */
export function withOneKeyMore(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) {
    return document.flatMap((item, place) =>
      withOneKeyMore(item).map((changed) => document.with(place, changed)),
    );
  }
  if (typeof document !== 'object' || document === null) return [];
  const inside = Object.entries(document).flatMap(([key, value]) =>
    withOneKeyMore(value).map((changed) => ({ ...document, [key]: changed })),
  );
  return [{ ...document, somethingElse: 1 }, ...inside];
}
