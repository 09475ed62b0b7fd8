import { writeBackup } from '../../localcloud/backup/writeBackup'
import { knowsSecret } from '../../localcloud/http/adminRoute'
import { HttpFault } from '../../localcloud/http/HttpFault'
import type { Route } from '../../localcloud/http/route'
import type { FolderKind } from '../local/folder/folderMark'
import { aboutData, keptOf } from './aboutData'

/** The backup of what is being served, for whoever has read the owner's door. */
export function backupRoute(kind: FolderKind): Route {
  return {
    method: 'GET',
    path: '/admin/backup',
    async open(request, response, { database, storage, secretId }) {
      if (!knowsSecret(request, secretId)) throw new HttpFault(403, 'wrong_credential')
      response.writeHead(200, { 'content-type': 'application/zip', 'cache-control': 'no-store' })
      await writeBackup(keptOf({ database, storage }), response, await aboutData(database, kind))
    },
  }
}
