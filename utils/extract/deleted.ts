const longest = 140;

/** What stands in place of a comment that its writer or a moderator has taken away, in the engines' own words. */
const notice = new RegExp(
  `^[[(]?(?:${[
    '(?:(?:this|the|your) )?(?:comment|post|message|reply|answer|review) (?:(?:was|is|has been) )?(?:removed|deleted)\\b[^?]*',
    '(?:removed|deleted)(?: by [^?]*)?',
    '(?:(?:dieser|der|die|dein) )?(?:kommentar|beitrag|antwort|nachricht) (?:wurde|ist) [^?]*(?:gelöscht|entfernt)[^?]*',
    '(?:(?:ce|le contenu de ce|votre) )?(?:commentaire|message) (?:a été|est) (?:supprimé|effacé|retiré)[^?]*',
    '(?:(?:este|el|o) )?(?:comentario|comentário|mensaje|mensagem) (?:ha sido|fue|foi) (?:eliminado|borrado|removido|excluído|apagado)[^?]*',
    '(?:(?:questo|il) )?(?:commento|messaggio) è stato (?:eliminato|rimosso|cancellato)[^?]*',
    '(?:(?:deze|dit|het) )?(?:reactie|bericht) (?:is|werd) [^?]*(?:verwijderd|gewist)[^?]*',
    '(?:ten )?komentarz został usunięty[^?]*',
    '(?:(?:этот|данный|это) )?(?:комментарий|сообщение) (?:был[оа]? )?удал[её]н[^?]*',
    'このコメントは[^?]*削除されました',
    '(?:该|此|這則|该条)(?:评论|留言|評論|回复)已(?:被)?[^?]*删除|此留言已[^?]*刪除',
    '삭제된 (?:댓글|메시지)입니다',
  ].join('|')})[)\\].。]*$`,
  'iu',
);

/** Whether a comment's words are no more than the notice that it has been removed. */
export const isDeletionNotice = (text: string): boolean => text.length <= longest && notice.test(text);
