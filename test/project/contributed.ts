/** The files of ours that a manifest names: all values with a folder and an ending. */
export function contributed(manifest: unknown): string[] {
  if (typeof manifest === 'string') return /^(\.\/)?[\w-]+\/[\w./-]+\.(json|svg|png|md|js|ya?ml|code-snippets)$/.test(manifest) ? [manifest] : [];
  return manifest !== null && typeof manifest === 'object' ? Object.values(manifest).flatMap(contributed) : [];
}
