import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { settingsFile } from '../../rules/settingsFile';

type Schema = Record<string, unknown>;

/** What a settings file can say as well has the same shape here, and what is not set lets the file decide. */
const { properties: shared } = toJsonSchema(settingsFile, { typeMode: 'input' }) as { properties: Record<string, Schema> };
const list = (name: string): Schema => ({ ...shapeOf(shared[name]!), default: [] });
const shapeOf = ({ description: _, ...shape }: Schema): Schema => shape;

/** The settings as the editor shows them, group by group. */
const groups: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  findings: {
    rules: { ...shapeOf(shared['rules']!), default: {} },
    run: { type: 'string', enum: ['onType', 'onSave'], default: 'onType' },
    holdBack: { type: 'number', minimum: 0, maximum: 60_000, default: 1500 },
    inlayHints: { type: 'boolean', default: false },
  },
  application: {
    company: { ...shapeOf(shared['company']!), default: '' },
    signals: list('signals'),
    challenges: list('challenges'),
    wordsPerMinute: { ...shapeOf(shared['wordsPerMinute']!), type: ['number', 'null'], default: null },
  },
  files: { include: list('include'), exclude: list('exclude') },
  log: { 'trace.server': { scope: 'machine', type: 'string', enum: ['off', 'messages', 'verbose'], default: 'off' } },
};

const contributed = Object.entries(groups).map(([group, settings], place) => ({
  title: `%configuration.${group}%`,
  order: place + 1,
  properties: Object.fromEntries(Object.entries(settings).map(([name, shape], index) => [`answerlint.${name}`, {
    order: index + 1,
    scope: 'resource',
    ...shape,
    ...Array.isArray(shape['enum']) && { enumDescriptions: shape['enum'].map(value => `%configuration.${name}.${value}%`) },
    markdownDescription: `%configuration.${name}%`,
  }])),
}));

describe('The settings in VS Code', () => {
  it('are made from the rules and from what a settings file may hold', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    if (process.env['UPDATE']) {
      manifest.contributes.configuration = contributed;
      writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
    }
    assert.deepEqual(manifest.contributes.configuration, contributed, 'run UPDATE=1 npm test -- unit');
  });
});
