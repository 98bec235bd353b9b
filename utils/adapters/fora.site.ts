import type { Adapter } from './adapter.ts';

const answers = '.js-nested-children-container';

/** Fora, VerticalScope's own front of XenForo: cards, with answers to a card in a container after it. */
const adapter: Adapter = {
  name: 'Fora',
  signs: ['js-messageCard'],
  matches: (document) => document.querySelector('.js-messageCard .message-body') !== null,
  article: false,
  comments: {
    item: '.js-messageCard',
    author: '.MessageCard__user-info__name',
    authorId: ['.MessageCard__user-info__name', '@data-user-id'],
    time: '.MessageCard__date-created time',
    permalink: ['.MessageCard__date-created', '.MessageCard__post-position'],
    text: ['.js-quickEditTarget .message-body .bbWrapper', '.message-body .bbWrapper'],
    textWithout: '.bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink, .js-selectToQuoteEnd',
    depth: (item) => {
      let depth = 0;
      for (let up = item.closest(answers); up; up = up.parentElement?.closest(answers) ?? null) depth++;
      return depth;
    },
  },
};

export default adapter;
