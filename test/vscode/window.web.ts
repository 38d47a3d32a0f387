import type * as window from './window';

/** Stands in for `window.ts` in a web worker, from which nobody can be asked. */
export const { windowAnswers, pageShowing, clickInPage, pressKey, screenshot }: typeof window = {
  windowAnswers: false,
  pageShowing: () => Promise.reject(new Error('Nobody reads the pages of this window.')),
  clickInPage: () => undefined,
  pressKey: () => undefined,
  screenshot: () => Promise.resolve(),
};
