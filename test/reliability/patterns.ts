import { Parser } from 'acorn';
import { build, type Plugin } from 'esbuild';

/** Data is of no interest here. */
const withoutData: Plugin = {
  name: 'without-data',
  setup: ({ onLoad }) => onLoad({ filter: /\.(?:yaml|txt|json)$/ }, () => ({ contents: 'module.exports = {}' })),
};

/** Every regular expression that is written in the sources that ship, each once. */
export async function patternsInSources(): Promise<RegExp[]> {
  const { outputFiles } = await build({
    entryPoints: ['rules/index.ts', 'server/node.ts', 'server/cli.ts', 'server/main.ts'],
    bundle: true, write: false, outdir: 'out', platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error', plugins: [withoutData],
  });
  const found = new Map<string, RegExp>();
  for (const { text } of outputFiles) {
    // Only a parser knows whether a slash divides: it reads the tokens as it goes.
    Parser.parse(text, {
      ecmaVersion: 'latest', allowHashBang: true,
      onToken: token => {
        const { pattern, flags } = ('value' in token && token.type.label === 'regexp' ? token.value : {}) as { pattern?: string; flags?: string };
        if (pattern !== undefined) found.set(`/${pattern}/${flags}`, new RegExp(pattern, flags));
      },
    });
  }
  return [...found.values()];
}

/** Texts that make this pattern look at everything again and again, if any can: what it names, repeated, with an end that fits nothing. */
export function attacksOn({ source }: RegExp, length: number): string[] {
  const words = source.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const marks = [...new Set(source.replace(/\\[a-zA-Z]|[\p{L}\p{N}\s()?:|+*{}^$]/gu, ''))];
  const units = [...new Set([...COMMON, ...marks, ...marks.map(mark => `${mark} `), ...words.slice(0, 12).flatMap(word => [`${word} `, word])])];
  return units.flatMap(unit => [unit.repeat(length / unit.length) + END, `${unit}${' '.repeat(length)}${END}`.slice(0, length + 3)]);
}

const END = '\u0001\u0001';
const COMMON = [' ', 'a', 'A', '1', '\n', '\t', 'a ', 'A ', 'Aa ', 'a-', '1.', '1 ', 'a. ', 'a\n', ' \n', '?', '? ', '"a', '"a" ', '[a', '(a', 'é', 'I was '];
