import { invalid } from '../database/DatabaseError'
import { readText } from '../database/text/readText'
import { writeText } from '../database/text/writeText'
import type { DocValue, Fields } from '../database/values/document'
import type { Action } from './action'
import type { Cloud } from './cloud'
import {
  fieldsFrom,
  fieldsIn,
  listIn,
  optionalFieldsIn,
  optionalNumberIn,
  optionalTextIn,
  textIn,
  type WireRequest,
} from './wireRequest'

/** The database actions that the SDK sends. */
export const databaseActions: Record<string, Action> = {
  'database.insertDocument': async ({ database }, request) => {
    const documents = listIn(request, 'data').map((text) => fieldsFrom(text, 'data'))
    return {
      data: { insertedIds: await database.insert(collectionIn(request), { documents, ...transactionIn(request) }) },
    }
  },
  'database.getDocument': async ({ database }, request) => {
    const list = await database.find(collectionIn(request), {
      query: fieldsIn(request, 'query'),
      order: optionalFieldsIn(request, 'order'),
      skip: optionalNumberIn(request, 'offset'),
      limit: optionalNumberIn(request, 'limit'),
      projection: optionalFieldsIn(request, 'projection'),
      ...transactionIn(request),
    })
    return { data: { list: list.map(writeText) } }
  },
  'database.calculateDocument': async ({ database }, request) => ({
    data: { total: await database.count(collectionIn(request), fieldsIn(request, 'query')) },
  }),
  'database.modifyDocument': async (cloud, request) => ({ data: await modifyDocument(cloud, request) }),
  'database.modifyAndReturnDoc': async ({ database }, request) => {
    const document = await database.updateAndReturn(collectionIn(request), {
      query: fieldsIn(request, 'query'),
      update: fieldsIn(request, 'data'),
      ...transactionIn(request),
    })
    return { data: document ? { updated: 1, doc: writeText(document) } : { updated: 0 } }
  },
  'database.removeDocument': async ({ database }, request) => {
    const query = fieldsIn(request, 'query')
    const multi = request.multi === true
    return {
      data: { deleted: await database.remove(collectionIn(request), { query, multi, ...transactionIn(request) }) },
    }
  },
  'database.aggregateDocuments': async ({ database }, request) => {
    const list = await database.aggregate(collectionIn(request), listIn(request, 'stages').map(stageFrom))
    return { data: { list: list.map(writeText) } }
  },
  'database.addCollection': async ({ database }, request) => {
    await database.addCollection(collectionIn(request))
    return {}
  },
  'database.startTransaction': async ({ database }) => ({ transactionId: database.begin() }),
  'database.commitTransaction': async ({ database }, request) => {
    await database.commit(textIn(request, 'transactionId'))
    return { committed: 1 }
  },
  'database.abortTransaction': async ({ database }, request) => {
    database.abort(textIn(request, 'transactionId'))
    return {}
  },
}

async function modifyDocument({ database }: Cloud, request: WireRequest): Promise<Record<string, unknown>> {
  const collection = collectionIn(request)
  const query = fieldsIn(request, 'query')
  const data = fieldsIn(request, 'data')
  if (request.merge === true) {
    if (request.upsert === true) throw invalid('The local cloud does not know an update that creates what is missing.')
    const multi = request.multi === true
    return { updated: await database.update(collection, { query, update: data, multi, ...transactionIn(request) }) }
  }
  if (request.multi === true) throw invalid('Only one document can be replaced at a time.')
  const upsert = request.upsert === true
  const { updated, upsertedId } = await database.replace(collection, {
    query,
    document: data,
    upsert,
    ...transactionIn(request),
  })
  return { updated, upsert_id: upsertedId }
}

function collectionIn(request: WireRequest): string {
  return textIn(request, 'collectionName')
}

function transactionIn(request: WireRequest): { transactionId: string | undefined } {
  return { transactionId: optionalTextIn(request, 'transactionId') }
}

function stageFrom(stage: unknown): Fields {
  const { stageKey, stageValue } = (stage ?? {}) as Record<string, DocValue>
  if (typeof stageKey !== 'string' || typeof stageValue !== 'string')
    throw invalid('A stage needs stageKey and stageValue.')
  return { [stageKey]: readText(stageValue) }
}
