/**
 * A linear model as it is shipped: three lines of text. The first holds the hash seed and the labels; the second the hashes of all features in
 * ascending order, each as the distance from the one before; the third their weights, one letter for each label.
 *
 * The features themselves are left out, which halves the size. A feature that was never seen is mistaken for a known one about once in 2,000
 * times.
 */
export type PackedModel = string;

/**
 * Packs a model as training writes it: a line of labels, then a line for each feature with its weights. `a3c-1` means 3 for the first label and
 * -1 for the third.
 */
export function packModel(trained: string): PackedModel {
  const [labels, ...lines] = trained.trimEnd().split('\n');
  const count = labels!.split(' ').length;
  const rows = lines.map(line => line.split('\t') as [feature: string, weights: string]);
  const seed = seedFor(rows.map(([feature]) => feature));
  const sorted = rows.map(([feature, weights]) => ({ hash: hashOf(feature, seed), weights })).sort((a, b) => a.hash - b.hash);
  const distances = sorted.map(({ hash }, i) => digits(hash - (sorted[i - 1]?.hash ?? 0)));
  return [`${seed} ${labels!}`, distances.join(''), sorted.map(({ weights }) => letters(weights, count)).join('')].join('\n');
}

/** An unpacked model. Weights stay letters until they are asked for, because a document has only a few hundred of the thousands of features. */
export interface UnpackedModel {
  readonly labels: readonly string[];
  /** The row of a feature, or of a pair of words if `next` is given; -1 for an unknown one. */
  rowOf(feature: string, next?: string): number;
  /** The weight of a row's feature for the label at an index. */
  weight(row: number, label: number): number;
  /** Adds a row's weights to the sums of the labels. */
  addTo(sums: number[], row: number): void;
}

/** Unpacks a model but for its weights. */
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

/** For each first 12 bits, the index of the first hash that begins with them. Hashes are spread evenly, so few share those bits. */
function beginsOf(hashes: Int32Array): Int32Array {
  const begins = new Int32Array((1 << 12) + 1);
  for (const hash of hashes) begins[(hash >> 12) + 1]!++;
  for (let first = 1; first < begins.length; first++) begins[first]! += begins[first - 1]!;
  return begins;
}

/**
 * 24 bits of FNV-1a, mixed at the end so that each of them depends on every letter. With `next`, the hash of both words with a space between,
 * without joining them: half of all features are pairs.
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

/** Weights are letters; `P` is 0. */
const NONE = 'P'.charCodeAt(0);

function letters(row: string, count: number): string {
  const weights = new Array<number>(count).fill(0);
  for (const [, label, weight] of row.matchAll(/([a-z])(-?\d+)/g)) weights[label!.charCodeAt(0) - 'a'.charCodeAt(0)] = Number(weight);
  return String.fromCharCode(...weights.map(weight => NONE + weight));
}

/** Digits are characters from `FIRST` on, the lowest digit first. A digit of `BASE` or more says that another one follows. */
const FIRST = '#'.charCodeAt(0);
const BASE = 46;

function digits(distance: number): string {
  return distance < BASE ? String.fromCharCode(FIRST + distance) : String.fromCharCode(FIRST + BASE + distance % BASE) + digits(Math.floor(distance / BASE));
}
