// What a suite can't do from its extension host, and asks the window for in a line `[[request:argument]]`.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const requests = {
  /** Takes a picture of the window, or of an area: `/path.png` or `/path.png 10,20,300,200` (left, top, width, height). */
  screenshot(page, argument) {
    const [, path, area] = /^(.*\.png)(?: ([\d,]+))?$/.exec(argument);
    const [x, y, width, height] = area?.split(',').map(Number) ?? [];
    return whenWhole(path, partial => page.screenshot({ path: partial, type: 'png', ...area && { clip: { x, y, width, height } } }));
  },
  /** Writes the HTML and the text of all pages inside the window, those of webviews and the window's own messages among them. */
  pages: (page, path) => whenWhole(path, async partial => {
    const read = ({ documentElement, body }) => ({ html: documentElement.outerHTML, text: body.innerText });
    const messages = await page.locator('.notification-list-item').evaluateAll(all => all.map(({ outerHTML, innerText }) => ({ html: outerHTML, text: innerText })));
    writeFileSync(partial, JSON.stringify([...await inWebviews(page, read), ...messages]));
  }),
  click: clickInWebview,
  press: (page, key) => page.keyboard.press(key),
};

/** Calls a function with the document of each webview; gives what it gave. */
const inWebviews = async (page, run) => (await Promise.all(webviewsIn(page).map(frame => inWebview(frame, run)))).flat();

/** The frames around the webviews. */
const webviewsIn = page => page.frames().filter(frame => /\/webview\/browser\/pre\/index/.test(frame.url()));

/** A webview is asked through the frame around it, because it may not run scripts itself. */
const inWebview = (frame, run, argument = null) => frame.evaluate(`
  [...document.querySelectorAll('iframe')].map(it => it.contentDocument).filter(it => it?.body).map(it => (${run})(it, ${JSON.stringify(argument)}))
`).catch(() => []);

/** A click of the mouse on the first element that a selector finds in a webview. */
async function clickInWebview(page, selector) {
  const middle = (document, selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  for (const frame of webviewsIn(page)) {
    const [found] = (await inWebview(frame, middle, selector)).filter(Boolean);
    if (!found) continue;
    const { x, y } = await (await frame.frameElement()).boundingBox();
    return page.mouse.click(x + found.x, y + found.y);
  }
}

/** The suite waits for a file: it appears when it is whole. */
async function whenWhole(path, write) {
  mkdirSync(dirname(path), { recursive: true });
  await write(`${path}.partial`);
  renameSync(`${path}.partial`, path);
}
