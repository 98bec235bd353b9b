import { type RecordedStatement, speakerOf } from '../statement.ts';
import type { Statements } from './recordedIn.ts';

const context = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }];

/**
 * Statements as W3C Web Annotations: each a highlight of its words where they stand, the reader's note and tags as its
 * bodies. An annotation at a time, for a `Blob`.
 * https://www.w3.org/TR/annotation-model/ and, for whose words they are, https://schema.org/Quotation
 */
export async function* writeWebAnnotations(statements: Statements): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"type":"AnnotationPage","items":[`;
  let between = '\n';
  for await (const statement of statements) {
    yield `${between}${JSON.stringify(annotationOf(statement))}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

function annotationOf(statement: RecordedStatement): object {
  const { hash, savedAt, capturedAt, target, note, tags, text, kind, datePublished, url, headline } = statement;
  const speaker = speakerOf(statement);
  const bodies = [
    ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note, format: 'text/plain' }]),
    ...(tags ?? []).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ];
  return {
    id: `urn:aforesaid:${hash}`,
    type: 'Annotation',
    motivation: note === undefined ? 'bookmarking' : 'commenting',
    created: new Date(savedAt ?? capturedAt).toISOString(),
    body: bodies.length > 0 ? bodies : undefined,
    target: { ...target, selector: target.selector.length > 0 ? target.selector : undefined },
    'schema:about': {
      '@type': kind === 'comment' ? 'schema:Comment' : kind === 'article' ? 'schema:Article' : 'schema:Quotation',
      'schema:text': text,
      'schema:headline': headline,
      'schema:datePublished': datePublished,
      'schema:url': url,
      [kind === 'quotation' ? 'schema:spokenByCharacter' : 'schema:author']: speaker && {
        '@type': 'schema:Person',
        'schema:name': speaker.name,
        'schema:url': speaker.url,
      },
      'schema:isPartOf': {
        '@type': 'schema:WebPage',
        'schema:url': statement.isPartOf.url,
        'schema:name': statement.isPartOf.title,
      },
    },
  };
}
