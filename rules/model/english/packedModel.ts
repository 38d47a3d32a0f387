/**
 * A linear model as it is shipped, in three lines of text: the seed of its hashes and its labels; how far the hash of each
 * feature lies behind the one before it, in ascending order; their weights, a letter for each label. Features are known by
 * their hashes only, which makes a model half as large in the package; a feature that no model has seen is taken for one that
 * it knows about once in 2,000 times.
 */
export type PackedModel = string;

/** Packs a model as training wrote it: a line of labels, then for each feature a line of weights, `a3c-1` for three of the first label and minus one of the third. */
export function packModel(trained: string): PackedModel {
  const [labels, ...lines] = trained.trimEnd().split('\n');
  const count = labels!.split(' ').length;
  const rows = lines.map(line => line.split('\t') as [feature: string, weights: string]);
  const seed = seedFor(rows.map(([feature]) => feature));
  const sorted = rows.map(([feature, weights]) => ({ hash: hashOf(feature, seed), weights })).sort((a, b) => a.hash - b.hash);
  const distances = sorted.map(({ hash }, i) => digits(hash - (sorted[i - 1]?.hash ?? 0)));
  return [`${seed} ${labels!}`, distances.join(''), sorted.map(({ weights }) => letters(weights, count)).join('')].join('\n');
}

/** What was packed. Weights stay letters until they are asked for: of thousands of features, a document has a few hundred. */
export interface UnpackedModel {
  readonly labels: readonly string[];
  /** Which feature, in the order of hashes, this one is, or this one and the next with a space between; -1 for one that is unknown. */
  rowOf(feature: string, next?: string): number;
  /** What the feature of a row weighs for a label, by the label's index. */
  weight(row: number, label: number): number;
  /** Adds what it weighs for each label to these sums. */
  addTo(sums: number[], row: number): void;
}

export function unpackModel(packed: PackedModel): UnpackedModel {
  const [head, distances, letters] = packed.split('\n') as [string, string, string];
  const [first, ...labels] = head.split(' ') as [string, ...string[]];
  const seed = Number(first);
  const hashes = new Int32Array(letters.length / labels.length);
  let [read, hash] = [0, 0];
  for (let feature = 0; feature < hashes.length; feature++) {
    let unit = 1;
    let digit = distances.charCodeAt(read++) - FIRST;
    for (; digit >= BASE; unit *= BASE) {
      hash += (digit - BASE) * unit;
      digit = distances.charCodeAt(read++) - FIRST;
    }
    hashes[feature] = hash += digit * unit;
  }
  const begins = beginsOf(hashes);
  return {
    labels,
    rowOf(feature, next) {
      const hash = hashOf(feature, seed, next);
      const end = begins[(hash >> 12) + 1]!;
      for (let row = begins[hash >> 12]!; row < end; row++) if (hashes[row] === hash) return row;
      return -1;
    },
    weight: (row, label) => letters.charCodeAt(row * labels.length + label) - NONE,
    addTo(sums, row) {
      for (let label = 0, at = row * labels.length; label < labels.length; label++, at++) sums[label]! += letters.charCodeAt(at) - NONE;
    },
  };
}

/** Where those begin that have the same first 12 bits, among hashes in ascending order. They are spread evenly: of each there are few. */
function beginsOf(hashes: Int32Array): Int32Array {
  const begins = new Int32Array((1 << 12) + 1);
  for (const hash of hashes) begins[(hash >> 12) + 1]!++;
  for (let first = 1; first < begins.length; first++) begins[first]! += begins[first - 1]!;
  return begins;
}

/**
 * 24 bits of a feature, FNV-1a, mixed at the end so that all of them depend on every letter. Of two words the hash is that of both with a space
 * between: half of what a model looks at are pairs, and to write one out takes longer than to go through its letters.
 */
export function hashOf(feature: string, seed: number, next?: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), PRIME);
  if (next !== undefined) {
    hash = Math.imul(hash ^ SPACE, PRIME);
    for (let i = 0; i < next.length; i++) hash = Math.imul(hash ^ next.charCodeAt(i), PRIME);
  }
  hash = Math.imul(hash ^ hash >>> 15, 0x2c1b3c6d);
  return (hash ^ hash >>> 12) >>> 8;
}

const PRIME = 0x01000193;
const SPACE = ' '.charCodeAt(0);

/** The first seed by which no two features have the same hash. */
function seedFor(features: readonly string[]): number {
  for (let seed = 0; ; seed++) if (new Set(features.map(feature => hashOf(feature, seed))).size === features.length) return seed;
}

/** Printable letters: `P` is no weight. */
const NONE = 'P'.charCodeAt(0);

function letters(row: string, count: number): string {
  const weights = new Array<number>(count).fill(0);
  for (const [, label, weight] of row.matchAll(/([a-z])(-?\d+)/g)) weights[label!.charCodeAt(0) - 'a'.charCodeAt(0)] = Number(weight);
  return String.fromCharCode(...weights.map(weight => NONE + weight));
}

/** Printable digits, the lowest first; one from `BASE` on is not the last. */
const FIRST = '#'.charCodeAt(0);
const BASE = 46;

function digits(distance: number): string {
  return distance < BASE ? String.fromCharCode(FIRST + distance) : String.fromCharCode(FIRST + BASE + distance % BASE) + digits(Math.floor(distance / BASE));
}
