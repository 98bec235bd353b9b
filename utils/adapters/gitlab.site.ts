import type { Adapter } from './adapter.ts';

/** Issues and merge requests. A discussion's later notes answer its first one. */
const adapter: Adapter = {
  name: 'GitLab',
  signs: ['note-text', 'note-body'],
  matches: (document) => document.querySelector('.note .note-text, .note .note-body .md') !== null,
  comments: {
    item: '.note:not(.system-note, .note-form):has(.note-text, .note-body)',
    author: ['.note-header-author-name', '.note-header-info .author', '.author-name-link'],
    authorId: ['.note-header-info [data-username]', '@data-username'],
    text: ['.note-text', '.note-body .md'],
    textWithout: '.note-awards, .edited-text, .note_edited_ago',
    time: ['.note-timestamp time', '.note-header time', 'time'],
    permalink: ['a.note-timestamp', '.note-header a[href*="#note_"]'],
    id: [[':scope', '@id']],
    parent: (note) => {
      const first = note.closest('.note-discussion, [data-discussion-id]')?.querySelector('.note:not(.system-note)');
      return first && first !== note ? first.id : undefined;
    },
  },
};

export default adapter;
