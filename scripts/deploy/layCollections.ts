import { schema } from '../../cloudfunctions/schema'
import { type CloudIndex, indexesOf } from './indexesOf'

/** The part of CloudBase's manager that is used here. */
export interface Manager {
  database: {
    createCollectionIfNotExists: (name: string) => Promise<unknown>
    checkIndexExists: (name: string, index: string) => Promise<{ Exists: boolean }>
    updateCollection: (name: string, changes: { CreateIndexes: CloudIndex[] }) => Promise<unknown>
  }
  commonService: (service: string) => { call: (request: { Action: string; Param: object }) => Promise<unknown> }
}

/** Creates missing collections and indexes, and opens each collection to the functions alone. May be repeated. */
export async function layCollections(manager: Manager, envId: string, say: (line: string) => void): Promise<void> {
  for (const [name, { indexes }] of Object.entries(schema)) {
    await manager.database.createCollectionIfNotExists(name)
    const missing: CloudIndex[] = []
    for (const index of indexesOf(indexes)) {
      if (!(await manager.database.checkIndexExists(name, index.IndexName)).Exists) missing.push(index)
    }
    if (missing.length > 0) await manager.database.updateCollection(name, { CreateIndexes: missing })
    const Param = { EnvId: envId, CollectionName: name, AclTag: 'ADMINONLY' }
    await manager.commonService('tcb').call({ Action: 'ModifyDatabaseACL', Param })
    say(`集合 ${name}：新建索引 ${missing.length} 个`)
  }
}
