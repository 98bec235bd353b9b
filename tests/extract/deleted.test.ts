import { describe, expect, test } from 'vitest';
import { isDeletionNotice } from '../../utils/extract/deleted.ts';

describe('what stands in place of a comment', () => {
  test.each([
    'This comment has been removed by a blog administrator.',
    'Comment deleted by user',
    '[removed by moderator]',
    'Dieser Beitrag wurde von der Redaktion entfernt.',
    'Le contenu de ce message a été effacé par son auteur',
    'Este comentario ha sido eliminado por el autor.',
    'Deze reactie is door de auteur verwijderd',
    'Комментарий удалён',
    'このコメントは投稿者によって削除されました。',
  ])('%s', (text) => expect(isDeletionNotice(text)).toBe(true));

  test.each([
    'Removed the rudder last night and it is rotten through.',
    'This comment was removed? By whom?',
    'Kommentar wurde mir nie gezeigt.',
    `This post was deleted, and I say again what it said: ${'the tide decides it. '.repeat(8)}`,
  ])('not: %s', (text) => expect(isDeletionNotice(text)).toBe(false));
});
