import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readComments } from '../utils/extract/comments.ts';
import { offer } from '../utils/extract/parts.ts';

/** The part of the reader that finds comments, brought before it. */
export default defineUnlistedScript(() => offer({ readComments }));
