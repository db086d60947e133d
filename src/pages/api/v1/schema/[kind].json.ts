/** The JSON Schema of a kind of data. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressesUnder, dataSchemaPath } from '#routes.ts';
import { dataKinds, jsonSchema, type DataKind } from '#schemas/data.ts';

export const getStaticPaths = (() => (Object.keys(dataKinds) as DataKind[]).map((kind) => ({ params: { kind }, props: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ site, props: { kind } }) => Response.json(jsonSchema(kind, addressesUnder(site)(dataSchemaPath(kind))));
