import * as z from 'zod/mini';
import { type Description, readDescriptions } from './descriptions.js';
import { NAMED, type Published } from './published.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Puts the docstrings of an interface on its schema. A property that is a reference may have words of its own. */
function annotate(json: JsonSchema, { summary, properties }: Description): void {
  if (summary !== '') json.description = summary;
  for (const [name, doc] of Object.entries(properties)) {
    const property = json.properties?.[name];
    if (typeof property === 'object') property.description = doc;
  }
}

/** Names each schema but the one that the file is about, so that the file refers to them by name. */
function namesFor(root: z.ZodMiniType): z.core.$ZodRegistry<{ id: string }> {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) if (schema !== root) names.add(schema, { id });
  return names;
}

/** A format as JSON Schema (draft 2020-12), described with the words of our own docstrings. */
export function toJsonSchema({ file, title, description, schema }: Published): JsonSchema {
  const descriptions = readDescriptions(new URL('../src/', import.meta.url));
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', metadata: namesFor(schema) }) as JsonSchema;
  const rootName = Object.entries(NAMED).find(([, one]) => one === schema)?.[0];
  const named: [string, JsonSchema | boolean][] = Object.entries(rest.$defs ?? {});
  if (rootName !== undefined) named.push([rootName, rest]);
  for (const [name, json] of named) {
    const found = descriptions.get(name);
    if (found !== undefined && typeof json === 'object') annotate(json, found);
  }
  return { $schema, $id: `urn:zorg-match:schema:${file}`, ...rest, title, description } as JsonSchema;
}
