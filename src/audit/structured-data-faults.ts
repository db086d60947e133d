/** What can be wrong with the data that pages give search engines in the words of schema.org. */
import { z } from 'astro/zod';
import type { BuiltPage } from './built-page.ts';
import type { Fault } from './fault.ts';

const address = z.url();
const text = z.string().min(1);
const reference = z.strictObject({ '@id': address });

const webSite = z.strictObject({ '@type': z.literal('WebSite'), '@id': address, url: address, name: text, description: text, inLanguage: text });

const definedTerm = z.strictObject({ '@type': z.literal('DefinedTerm'), '@id': address, termCode: text, name: text, url: address, inDefinedTermSet: reference });

const definedTermSet = z.strictObject({ '@type': z.literal('DefinedTermSet'), '@id': address, name: text, description: text, inLanguage: text, hasDefinedTerm: z.array(reference).min(1) });

const techArticle = z.strictObject({
  '@type': z.literal('TechArticle'), '@id': address, headline: text, description: text, inLanguage: text, image: address, dateModified: z.iso.date(),
  mainEntityOfPage: address, isPartOf: reference, about: z.array(definedTerm).min(1).max(2),
});

const breadcrumbList = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: address })).min(1)
    .refine((items) => items.every(({ position }, index) => position === index + 1), 'expected positions that count from 1'),
});

const webPage = z.strictObject({ '@type': z.literal('WebPage'), '@id': address, url: address, name: text, description: text, inLanguage: text, dateModified: z.iso.date(), isPartOf: reference });

/** One graph a page, of things whose every property is known here; what a property may be in general, schema-dts says where the graph is made. */
const graph = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(z.discriminatedUnion('@type', [webSite, webPage, definedTermSet, techArticle, breadcrumbList])).min(1) });

type StructuredGraph = z.infer<typeof graph>;

/** The faults of the graphs of a site that is to be served under `origin`: of their shape, of addresses that lead nowhere, of names that no graph explains. */
export function structuredDataFaults(pages: readonly BuiltPage[], origin: string): Fault[] {
  const read = pages.map((page) => ({ page, ...readGraph(page) }));
  const explained = new Set(read.flatMap(({ found }) => (found === null ? [] : thingsIn(found).flatMap((thing) => ('@type' in thing && typeof thing['@id'] === 'string' ? [thing['@id']] : [])))));
  const addresses = new Set(pages.map(({ path }) => new URL(path, origin).href));
  return read.flatMap(({ page, found, faults }) => [...faults, ...(found === null ? [] : graphFaults(page, found, explained, addresses))]);
}

function readGraph(page: BuiltPage): { readonly found: StructuredGraph | null; readonly faults: readonly Fault[] } {
  const fault = (field: string, message: string): Fault => ({ file: page.path, field: field === '' ? 'JSON-LD' : `JSON-LD ${field}`, message });
  const [only, ...more] = page.structuredData;
  if (!page.indexable) return { found: null, faults: only === undefined ? [] : [fault('', 'stands on a page that search engines are not offered')] };
  if (only === undefined || more.length > 0) return { found: null, faults: [fault('', `has ${page.structuredData.length} graphs; expected one`)] };
  const { data, error } = graph.safeParse(JSON.parse(only));
  return { found: data ?? null, faults: (error?.issues ?? []).map(({ path, message }) => fault(path.join('.'), message)) };
}

function graphFaults(page: BuiltPage, found: StructuredGraph, explained: ReadonlySet<string>, addresses: ReadonlySet<string>): Fault[] {
  const fault = (field: string, message: string): Fault => ({ file: page.path, field: `JSON-LD ${field}`, message });
  return thingsIn(found).flatMap((thing) => [
    ...('@id' in thing && !('@type' in thing) && !explained.has(String(thing['@id'])) ? [fault('@id', `names "${String(thing['@id'])}", which no page explains`)] : []),
    ...['url', 'item', 'mainEntityOfPage'].filter((property) => property in thing && !addresses.has(String(thing[property]))).map((property) => fault(property, `is "${String(thing[property])}", which is no page`)),
    ...('mainEntityOfPage' in thing && thing.mainEntityOfPage !== page.canonical ? [fault('mainEntityOfPage', `is "${String(thing.mainEntityOfPage)}"; expected the canonical address "${page.canonical}"`)] : []),
    ...('inLanguage' in thing && thing.inLanguage !== page.lang ? [fault('inLanguage', `is "${String(thing.inLanguage)}" on a page in "${page.lang}"`)] : []),
    ...('image' in thing && thing.image !== page.unfurl['og:image'] ? [fault('image', `is "${String(thing.image)}"; expected that of og:image`)] : []),
  ]);
}

/** Every object in a value, at whatever depth. */
function thingsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Readonly<Record<string, unknown>>;
  return [thing, ...Object.values(thing).flatMap(thingsIn)];
}
