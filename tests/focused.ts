import { beforeEach } from 'vitest';

/** Set up before each file of the dom tests: in a document without the focus no element is told that it gets or loses it. */
beforeEach(() => window.focus());
