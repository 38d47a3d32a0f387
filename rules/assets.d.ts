/** Data files, inlined by the build: a word list is its text, a rubric is its parsed YAML. */
declare module '*.txt' { const text: string; export default text; }
declare module '*.yaml' { const data: unknown; export default data; }
