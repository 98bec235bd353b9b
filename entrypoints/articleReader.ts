import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../utils/extract/article.ts';
import { offer } from '../utils/extract/parts.ts';

/** The part of the reader that finds the article, brought before it. */
export default defineUnlistedScript(() => offer({ readArticle }));
