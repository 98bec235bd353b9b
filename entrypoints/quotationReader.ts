import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../utils/extract/parts.ts';
import { readQuotations } from '../utils/extract/quotations.ts';

/** The part of the reader that finds who is quoted, brought before it. */
export default defineUnlistedScript(() => offer({ readQuotations }));
