/** The documents that facts rest on. */
import type { SourceReference } from './reply-code.ts';

/** A document that is no RFC: the documentation of a provider, the source code of a server, a registry. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string | undefined;
  readonly read: string;
}

export type SourceRegistry = Readonly<Record<string, Source>>;

/** A reference, taken apart: a section of an RFC, or a registered document. */
export type Citation =
  | { readonly kind: 'rfc'; readonly number: string; readonly section: string; readonly url: string }
  | ({ readonly kind: 'document' } & Source);

/** Resolves `rfc5321#4.2.3` or the id of a registered document. Throws a RangeError that names the reference where there is no such document. */
export function cite(reference: SourceReference, registry: SourceRegistry): Citation {
  const rfc = /^rfc(\d+)#(.+)$/.exec(reference);
  if (rfc?.[1] !== undefined && rfc[2] !== undefined) {
    const [, number, section] = rfc;
    return { kind: 'rfc', number, section, url: `https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}` };
  }
  const document = registry[reference];
  if (document === undefined) throw new RangeError(`"${reference}" is neither "rfcNNNN#section" nor an entry of content/sources.json`);
  return { kind: 'document', ...document };
}
