import * as z from 'zod';

import { settingNotes } from './setting-notes.js';
import { settingsSchema } from './settings-schema.js';

/** A JSON Schema (draft 2020-12) as a plain value. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of mentorship.yaml for editors: which settings there are, what each takes, what each is for. */
export function programmeSchema(): JsonSchema {
  const { $schema, properties, ...rest } = toJsonSchema(settingsSchema);
  const remarks = new Map<string, string>(settingNotes.map(({ key, remark }) => [key, remark]));
  const described = Object.entries(properties ?? {}).map(([key, schema]) => [
    key,
    { description: remarks.get(key), ...(schema as JsonSchema) },
  ]);
  return {
    $schema,
    title: 'mentorship.yaml',
    description: 'The settings of a mentoring programme. Every one may be left out.',
    ...rest,
    properties: Object.fromEntries(described),
  };
}

function toJsonSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type !== 'map') return;
      const { $schema: _, ...values } = toJsonSchema((def as z.core.$ZodMapDef).valueType as z.ZodType);
      Object.assign(jsonSchema, { type: 'object', additionalProperties: values });
    },
  });
}
