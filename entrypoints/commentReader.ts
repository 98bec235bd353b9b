import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../utils/extract/article.ts';
import { readComments } from '../utils/extract/comments.ts';
import { offer } from '../utils/extract/parts.ts';

/** The part of the reader that finds comments and articles, brought before it. */
export default defineUnlistedScript(() => offer({ readArticle, readComments }));
