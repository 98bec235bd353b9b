import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { conductLesson } from '../utils/page/lesson/conduct.ts';
import { runtime } from '../utils/page/runtime.ts';

/** Our mark in the isolated world: one lesson at a time. */
const here = globalThis as { aforesaidTeaches?: true };

/** The teacher: brought into a frame (`scripting`) when the reader wants to show what the comments of its site look like. */
export default defineUnlistedScript(() => {
  // A page's element of this name would be here, too.
  if (here.aforesaidTeaches === true) return;
  here.aforesaidTeaches = true;
  conductLesson(window, (message) => runtime().sendMessage(message))
    .catch(() => undefined) // the extension went away meanwhile: stay quiet
    .finally(() => {
      delete here.aforesaidTeaches;
    });
});
