import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { dataKinds, jsonSchema, type DataKind } from '#schemas/data.ts';

const kinds = Object.keys(dataKinds) as DataKind[];

test('every kind of document has a schema of JSON Schema 2020-12 that a validator takes', () => {
  for (const kind of kinds) {
    const schema = jsonSchema(kind, `https://example.org/${kind}.json`) as Record<string, unknown>;
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `https://example.org/${kind}.json`);
    assert.ok(String(schema.description).length > 20);
    assert.equal(typeof addFormats.default(new Ajv2020({ strict: true })).compile(schema), 'function');
  }
});

test('a schema lets documents have more fields than it knows', () => {
  for (const kind of kinds) assert.doesNotMatch(JSON.stringify(jsonSchema(kind, 'https://example.org/x.json')), /additionalProperties/);
});

test('a document without a field, or with a value of another kind, is refused', () => {
  const validate = addFormats.default(new Ajv2020()).compile(jsonSchema('comparisons', 'https://example.org/c.json'));
  const document = {
    $schema: 'https://example.org/c.json', version: 1, license: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://example.org/' }, locale: 'en', protocol: 'smtp',
    comparisons: [{ codes: ['450', '550'], page: 'https://example.org/en/', shortLink: 'https://example.org/', markdown: null, answer: 'One waits.', noted: true, indexable: true }],
  };
  assert.equal(validate(document), true);
  assert.equal(validate({ ...document, added: 'later' }), true);
  assert.equal(validate({ ...document, locale: undefined }), false);
  assert.equal(validate({ ...document, comparisons: [{ ...document.comparisons[0], codes: ['450'] }] }), false);
});
