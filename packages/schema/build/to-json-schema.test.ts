import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PUBLISHED } from './published.js';
import { toJsonSchema } from './to-json-schema.js';

function schemaOf(file: string) {
  const published = PUBLISHED.find((one) => one.file === file);
  assert.ok(published);
  return toJsonSchema(published);
}

/** Every value of `key` anywhere in a JSON value. */
function valuesOf(key: string, json: unknown): unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  const parts: [string, unknown][] = Object.entries(json);
  const own = parts.filter(([name]) => name === key).map(([, value]) => value);
  return [...own, ...parts.flatMap(([, part]) => valuesOf(key, part))];
}

describe('toJsonSchema', () => {
  test('gives each published format an id, a title and a description', () => {
    for (const published of PUBLISHED) {
      const { $id, title, description } = toJsonSchema(published);
      assert.equal($id, `urn:zorg-match:schema:${published.file}`);
      assert.equal(title, published.title);
      assert.equal(description, published.description);
    }
  });

  test('refers only to definitions that the same file holds', () => {
    for (const published of PUBLISHED) {
      const json = toJsonSchema(published);
      const refs = valuesOf('$ref', json).map(String);
      for (const ref of refs) {
        assert.ok(
          ref.startsWith('#/$defs/') && Object.hasOwn(json.$defs ?? {}, ref.slice(8)),
          `${published.file}: ${ref}`,
        );
      }
    }
  });

  test('asks nothing of a profile but its format', () => {
    assert.deepEqual(schemaOf('zorg-profile-1').required, ['format']);
  });

  test('lets unknown keys be', () => {
    assert.deepEqual(schemaOf('zorg-profile-1').additionalProperties, {});
  });

  test('carries the docstring of a property, and only there', () => {
    const version = 'Calendar version, `2026.11.0`.';
    assert.equal(valuesOf('description', schemaOf('zorg-taxonomy-1')).filter((one) => one === version).length, 1);
  });
});
