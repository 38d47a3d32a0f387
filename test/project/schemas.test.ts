import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { rubricFile } from '../../rules/rubrics/schema';
import { settingsFile } from '../../rules/settingsFile';

/** What YAML editors are told of the files that users write, made from the schemas that read them. */
const schemas: readonly [path: string, title: string, schema: GenericSchema][] = [
  ['docs/schemas/settings.schema.json', 'Answerlint settings', settingsFile],
  ['docs/schemas/rubric.schema.json', 'Answerlint rubric', rubricFile],
];

describe('The JSON Schemas', () => {
  for (const [path, title, schema] of schemas) {
    it(`${path} is up to date`, () => {
      const json = `${JSON.stringify({ ...toJsonSchema(schema, { typeMode: 'input' }), title }, null, 2)}\n`;
      if (process.env['UPDATE']) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, json);
      }
      assert.equal(readFileSync(path, 'utf8'), json, 'run UPDATE=1 npm test -- unit');
    });
  }

  it('are contributed for the files that they describe', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { yamlValidation: { fileMatch: string; url: string }[] } };
    assert.deepEqual(contributes.yamlValidation.map(({ url }) => join(url)).sort(), schemas.map(([path]) => path).sort());
  });
});
