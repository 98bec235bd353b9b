import { type RecordedStatement, speakerOf } from '../statement.ts';

/**
 * Statements as W3C Web Annotations: each a highlight of its words where they stand, the reader's note and tags as its
 * bodies. https://www.w3.org/TR/annotation-model/ and, for whose words they are, https://schema.org/Quotation
 */
export function writeWebAnnotations(statements: readonly RecordedStatement[]): string {
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    type: 'AnnotationPage',
    items: statements.map(annotationOf),
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
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
