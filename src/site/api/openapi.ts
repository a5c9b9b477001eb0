import { z } from 'zod'
import { Problem, SHAPES } from './schemas.ts'
import type { Route } from './route.ts'

/** The OpenAPI 3.1 document of the API, made from the table of routes and the shapes that check what is asked. */
export function openApi(routes: readonly Route[], address: string): object {
  const paths = routes.map((route) => [route.path, { get: operation(route) }] as const)
  return {
    openapi: '3.1.0',
    info: { title: 'Readout', version: '1', description: ABOUT, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: `${address}/api/v1` }],
    paths: Object.fromEntries(paths),
    components: { schemas: components() },
  }
}

const ABOUT = 'Who said what to whom, relayed by whom: every statement tied to its sentence. What is not known is null. Spans are [start, end) in UTF-16 code units of the article’s text.'

const uri = (id: string) => `#/components/schemas/${id}`

function components(): object {
  const { schemas } = z.toJSONSchema(SHAPES, { uri, io: 'output' })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** OpenAPI names the dialect once, and its components by their place. */
const bare = ({ $schema: _, $id: __, id: ___, ...schema }: Record<string, unknown>) => schema

function operation({ path, summary, params, query, answer, nothing, linked }: Route): object {
  const forms = { 'application/json': { schema: schemaOf(answer) }, ...(linked && { 'application/ld+json': { schema: { type: 'object' } } }) }
  const refused = nothing.status === 404 ? { 404: failure(nothing.detail) } : {}
  return {
    operationId: operationId(path),
    summary,
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    responses: {
      200: { description: 'What was asked.', content: forms },
      304: { description: 'The same as the one that you have.' },
      400: failure('What was asked is not understood.'),
      ...refused,
      429: failure('Too many questions at once.'),
    },
  }
}

/** "/statements/{key}" → "statements-by-key". */
const operationId = (path: string) => path.slice(1).replace(/\/\{(\w+)\}/g, '-by-$1')

const failure = (description: string) => ({ description, content: { 'application/problem+json': { schema: schemaOf(Problem) } } })

function parameters(asked: z.ZodObject, place: 'path' | 'query'): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(asked, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Record<string, unknown> // no property here is true or false alone
    return { name, in: place, required: required.includes(name), description, schema }
  })
}

/** Every shape that is given away has a name. */
const schemaOf = (shape: z.ZodType) => ({ $ref: uri(SHAPES.get(shape)!.id) })
