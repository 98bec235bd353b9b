/** What the pages of threads say beside what people said in them, in the languages of pages; parts of expressions. */

/** Offers to answer or to quote. */
export const replying =
  'reply|respond|quote|répondre|citer|antworten|zitieren|responder|citar|rispondi|cita|beantwoorden|reageer|citeer|odpowiedz|cytuj|ответить|цитировать|відповісти|цитувати|отговор|одговори|odgovori|citiraj|odpovědět|odpovedať|reagovat|citovat|svara|svar|citera|siter|vastaa|lainaa|vasta|atsakyti|atbildēt|válasz|idézet|răspunde|citează|yanıtla|cevapla|alıntıla|απάντηση|παράθεση|הגב|השב|הוסף תגובה|ציטוט|رد|الرد|اقتباس|پاسخ|نقل قول|जवाब|उत्तर दें|ตอบกลับ|อ้างอิง|trả lời|trích dẫn|balas|kutip|回覆|回复|引用|返信|返事|답글|답변|대댓글|인용';

/** Offers to report, to praise or to pass on. */
export const reacting =
  "report|flag|like|upvote|share|melden|gefällt mir|teilen|signaler|j'aime|j’aime|partager|denunciar|reportar|me gusta|compartir|curtir|compartilhar|segnala|mi piace|condividi|rapporteer|zgłoś|lubię to|пожаловаться|нравится|поделиться|поскаржитися|подобається|nahlásit|nahlásiť|anmäl|gilla|rapporter|anmeld|synes godt om|ilmoita|tykkää|jelentés|tetszik|raportează|îmi place|şikayet|şikâyet|bildir|beğen|αναφορά|μου αρέσει|דווח|אהבתי|إبلاغ|أعجبني|إعجاب|گزارش|ถูกใจ|แจ้งลบ|thích|báo cáo|laporkan|suka|举报|舉報|檢舉|赞|讚|点赞|通報|違反報告|いいね|共感|신고|추천|공감|좋아요";

/** What ends such a word; scripts without spaces end none. */
export const wordEnd = '(?![\\p{N}a-z\\u00c0-\\u0dff])';

/** What shops and stores say under each review about how helpful it was. */
export const helpful =
  /\b(?:helpful|useful)\b|hilfreich|nützlich|\b[uú]til(?:es?|e)?\b|przydatn|полез|korisn|hyödyllinen|hasznos|faydalı|nuttig|hjälpsam|χρήσιμ|مفيد|参考になった|有帮助|有幫助|도움이/iu;

/** What stands behind a commenter's name, in a line of its own, and tells that the words are an answer or a comment. */
export const saying =
  /(?:^|[\s,])(?:replied|commented|added a comment|antwortete|kommentierte|a répondu|a commenté|respondió|comentó|respondeu|comentou|ha risposto|ha commentato|odpowiedział\(?a?\)?|ответил\(?а?\)?)(?=$|[\s:,.])/iu;
/** The same in a line that ends where the words begin: `Posted by Ana on May 4, 2009 at 10:02:11:`. */
export const postedAt = /^(?:posted|submitted|sent) by\b.*:\s*$/i;

/** What headings above comments and reviews say. */
export const announcing =
  /comment|repl(?:y|ies)|responses|answers|discussion|conversation|opinions|reactions|thoughts|said|feedback|reviews|webmention|reasons for signing|unterschreib|kommentar|meinung|antwort|gästebuch|bewertung|rezension|guest ?book|livre d.or|libro de visitas|gastenboek|réaction|commentaire|avis|comentari|respuesta|opinion|valoracion|reseñas|avaliaç|recensioni|reacties|recensies|beoordeling|komentar|komentář|komentár|komentār|opinie|recenz|коммент|комент|ответ|отзыв|мнени|обсужден|відгук|omdöme|keskustelu|kommentit|arvostelu|hozzászól|vélemény|értékelés|păreri|yorum|σχόλι|κριτικ|תגוב|חוות דעת|تعليق|آراء|نظرات|نظر بینندگان|دیدگاه|टिप्पण|प्रतिक्रिया|ความคิดเห็น|ความเห็น|รีวิว|bình luận|ý kiến|ulasan|tanggapan|コメント|レビュー|口コミ|クチコミ|感想|回答|评论|評論|留言|评价|評價|댓글|덧글|리뷰|후기/i;
