import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';

/** Who may import whom (ARCHITECTURE.md). Kept here because a compiler option can't say it. */
describe('architecture', () => {
  const root = process.cwd();
  const files = globSync(['rules/**/*.ts', 'server/**/*.ts', 'client/**/*.ts'], { cwd: root });
  const importsOf = (file: string): string[] => {
    const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const specifiers = Array.from(source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|\brequire\(\s*)'([^']+)'/g), match => match[1]!);
    return specifiers.map(specifier => specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/') : specifier);
  };
  const staticImportsOf = (file: string): string[] => {
    const source = readFileSync(join(root, file), 'utf8').replace(/\bimport\(/g, '');
    return Array.from(source.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'/gm), match => match[1]!)
      .map(specifier => specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/') : specifier);
  };
  const offenders = (from: RegExp, mayImport: (specifier: string, file: string) => boolean): string[] =>
    files.filter(file => from.test(file)).flatMap(file => importsOf(file).filter(it => !mayImport(it, file)).map(it => `${file} imports ${it}`));
  const holds = (from: RegExp, mayImport: (specifier: string, file: string) => boolean) => assert.deepEqual(offenders(from, mayImport), []);

  const isOwn = (specifier: string) => /^(?:rules|server|client)(?:\/|$)/.test(specifier);

  it('the core stands alone: its libraries are Markdown, English, YAML and validation, each in its room', () => {
    holds(/^rules\//, (specifier, file) => specifier.startsWith('rules')
      || /^@lezer\//.test(specifier) && file === 'rules/model/markdown/markdown.ts'
      || /^compromise(?:\/|$)/.test(specifier) && file === 'rules/model/english/language.ts'
      || specifier === 'yaml' && file === 'rules/yaml/read.ts'
      || specifier === 'valibot' && /^rules\/(?:rubrics\/|yaml\/|settingsFile|model\/frontMatter)/.test(file));
  });

  it('checks do not know each other', () => {
    holds(/^rules\/checks\/(?!index\.ts)/, specifier => !/^rules\/checks(?:\/|$)/.test(specifier));
  });

  it('helpers know nothing of answers', () => {
    holds(/^rules\/(?:util\/|span|memo)/, specifier => /^rules\/(?:util\/\w+|span|memo)$/.test(specifier));
  });

  it('Markdown does not leave the model', () => {
    holds(/^rules\/(?!model\/)/, specifier => !/^rules\/model\/markdown\/(?:markdown|mask|lines|pieces|html)$/.test(specifier));
  });

  it('each room of the model stands on those before it', () => {
    const rooms = ['english', 'markdown', 'labels', 'reading', 'layout', 'stories'];
    const floorOf = (path: string): number => rooms.indexOf(/^rules\/model\/(\w+)\//.exec(path)?.[1] ?? '');
    holds(/^rules\/model\/\w+\//, (specifier, file) => floorOf(specifier) <= floorOf(file));
    assert.deepEqual(files.filter(file => /^rules\/model\/\w+\//.test(file) && floorOf(file) < 0), []);
  });

  it('the server and the command line reach the core through its façade', () => {
    holds(/^server\//, specifier => !isOwn(specifier) || specifier === 'rules' || specifier === 'rules/index' || specifier.startsWith('server'));
  });

  it('features do not know each other', () => {
    holds(/^server\/features\//, specifier => !specifier.startsWith('server/features'));
  });

  it('the client knows the protocol and nothing else', () => {
    holds(/^client\//, specifier => !isOwn(specifier) || specifier === 'server/protocol' || specifier.startsWith('client'));
  });

  it('Node is only known to its own entries', () => {
    holds(/^(?:rules|server|client)\//, (specifier, file) => !specifier.startsWith('node:') || /^(?:server\/(?:node|cli)(?:\.ts|\/)|client\/node\.ts)/.test(file));
  });

  it('no import leads back to where it came from, not even for a type', () => {
    const known = new Set(files);
    const read = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (read.has(file)) return;
      read.add(file);
      for (const it of importsOf(file).flatMap(specifier => [`${specifier}.ts`, `${specifier}/index.ts`]).filter(it => known.has(it))) follow(it, [...path, file]);
    };
    for (const file of files) follow(file, []);
    assert.deepEqual(circles, []);
    assert.equal(read.size, files.length);
  });

  it('what sets everything up needs no package yet', () => {
    const programs = ['test', 'start', 'package', 'check'].map(name => `scripts/${name}.mjs`).concat('bench/run.mjs');
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      staticImportsOf(file).filter(it => it.endsWith('.mjs')).forEach(visit);
    };
    programs.forEach(visit);
    const needed = [...reached].flatMap(file => staticImportsOf(file).filter(it => !it.startsWith('node:') && !it.endsWith('.mjs')).map(it => `${file} imports ${it}`));
    assert.deepEqual(needed, []);
    assert.ok(reached.has('scripts/shared/processes.mjs'));
  });

  it('finds the imports that it judges', () => {
    assert.ok(importsOf('rules/review.ts').includes('rules/span'));
  });
});
