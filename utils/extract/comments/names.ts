/** Words in class, id and other attributes by which makers of pages name the parts of a comment. */

/** Names of a comment itself. */
export const commentName =
  /(?:^|[^a-z])(?:user|js|wp|single|forum|thread|article|blog|list|nested|child|p|c|i)?[-_]?(?:comments?(?!s?[-_]?(?:count|form|link|author|meta|date|reply|num))|kommentare?|kommentti|komentarz?|komentari|hozz?aszolas|yorum|otz[iy]v|talkback|cmn?ts?|commentaires?|comentarios?|commento|opmerking|reacti(?:e|on)|answers?|antwort|repl(?:y|ies)|respuesta|r[ée]ponse|posts?|message|msg|beitrag|tweet|status|(?<!p)review|feedback|opinion|usercomments?|discussionforumposting|critique)(?![a-z])/i;
/** Whether a name is one of these, written `comment-box` or `commentBox`. */
export const namesComment = (name: string): boolean => commentName.test(name.replace(/([a-z])(?=[A-Z])/g, '$1-'));
/** The surest of these: they leave no doubt even where there is only one. */
export const sureName =
  /\[(?:itemtype|typeof)=[^\]]*\b(?:UserComments|Comment|Answer|DiscussionForumPosting|(?:User)?Review)\b|#\D*(?:comment|answer|reply|kommentar|comentario|commentaire|cmt)[a-z]*[-_]?#$|\[itemprop=(?:comment|review|suggestedAnswer|acceptedAnswer)|(?:^|[.\s_-])(?:u-comment|h-cite)$|^li\.comment$|[.](?:comment|reply|answer|comentario|commentaire|commento|komentarz|kommentti|yorum|opmerking)$|shreddit-comment|[a-z]-comment$/i;
/** Names of what is about other pages, or of the page's frame. */
export const foreignName =
  /recent|related|teaser|sidebar|widget|popular|trending|most[-_]?(?:read|comment)|latest|breadcrumb|pagination|navigation|menu\b|footer|header$|promo|product|carousel|ticker|tag-?cloud|archive|newsletter|share|social|sponsor|outbrain|taboola|search-result|playlist|listing|catalog/i;

/** Names of an author's name. */
export const authorName =
  /author|user-?_?name|nick|comment(?:er|or)\b|poster|\bfn\b|creator|user-?id\b|display-?_?name|byline|member-?_?name|vcard|screen-?_?name|full-?_?name|\bhnuser\b|auteur|autor|verfasser|nutzer|benutzer|pseudo|\bperson\b|usuario|utente|forfatter|brukernavn|käyttäjä|login|handle|posted-?_?by|written-?_?by|from\b|sender|reviewer|kullanici|kirjoittaja|nimimerkki|szerzo|felhasznalo|uzivatel|uzytkownik|penulis|pengguna|korisnik|utilizator/i;
/** A label that names the writer in the words or the element after it: `Author:`. `From:` may be where somebody lives. */
export const authorLabel =
  /^\s*(?:author|autor|auteur|autore|by|poster|(?:posted|written|comment) by|sender|name|naam|nom|nombre|nome|namn|navn|nimi|név|jméno|imię|isim|имя|автор|名前|이름|作者|发帖人|投稿者)\s*[:：]/i;
/** Weaker ones. */
export const personName =
  /user|(?:^|\s)(?:\w+-)?name(?:$|\s)|\bby\b|member|profile|owner|who|person|people|identity|(?:^|[\s_-])(?:isim|uye|nimi|nev|jmeno|imie|nama|naam|namn|navn|nombre|nome|nume|ime|onoma|imya|ten)(?=$|[\s_-])/i;
/** Names of what stands beside an author's name. */
export const notAuthorName =
  /avatar|photo|\bpic|userpic|image|icon|badge|rank|title|flair|count|stat|posts\b|joined|location|reputation|karma|level|role|time|date|meta\b|action|signature|reply|score|point|follow|label|hidden|\bsr-|tooltip|group|headline|edit|quote|mention|permalink|number|tag\b|vote|like|bio\b|menu|button|status|company|website/i;

/** Names of a body. */
export const bodyName =
  /content|body|text|message|msg|comment[-_]?copy|entry|markdown|prose|description|postbit|\bmd\b|bbcode|bbWrapper|\bpost\b|copy|inner|\bcomment\b/i;
/** Names of what stands in a comment and is not its author's words. */
export const notBodyName =
  /(?:^|[^a-z])(?:sig|(?:post|user|member|message)?signature|user-?sig|edited|edit-?(?:ed)?-?by|last-?edit\w*|edit-?info|meta|actions?|reply|replies|buttons?|toolbar|tools?|votes?|voting|likes?|rating|share|sharing|report|footer|foot|header|avatar|author|byline|permalink|date|time|moderation|reactions?|badges?|controls|comment-?links?|more-?link|reply-?link|quote-?expand|expand-?link|attachments?(?:-?list)?|inline-attachment|attachbox|postprofile|thanks?-?list|(?:thanked|liked)-?by|notice-?edit|likes?-?info|read-?more|advert\w*|adsbygoogle|ad-?(?:container|wrapper|slot|unit|block|banner))(?![a-z])/i;

/** Words beside a moment that is not when the comment was written. */
export const otherMoment =
  /join|regist|member since|edit|modif|last updated|updated(?! by)|last (?:seen|visit|active|online)|beigetreten|dabei seit|mitglied seit|inscrit|miembro|membro|lid sinds|dołącz|регистрац|birth|geburt|geändert|bearbeitet|geantwortet am|expires|valid/i;
/** A label that names the moment in the cell or item after it: when somebody became a member. */
export const memberLabel =
  /^(?:date )?(?:join|regist|member since|beigetreten|registriert|dabei seit|mitglied seit|inscrit|inscription|miembro|membro|registrado|lid sinds|lid geworden|dołącz|medlem|регистрац|зарегистр|birth|geburt)/i;
/** Names of such a moment. */
export const otherMomentName =
  /(?:^|[\s_-])(?:last-?edit\w*|edit(?:ed)?|join(?:ed|date)?|regist(?:ered|er|ration)|modified|(?<!time[_-])since|update|(?<=[_-])updated|updated(?=[_-])|birth\w*)(?=$|[\s_-])/i;
