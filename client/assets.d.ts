/** Styles of our pages, inlined by the build. */
declare module '*.css' { const text: string; export default text; }
