import { knowsSecret } from '../../localcloud/http/adminRoute'
import { HttpFault } from '../../localcloud/http/HttpFault'
import type { Route } from '../../localcloud/http/route'
import { sendJson } from '../../localcloud/http/sendJson'
import { countByKey } from './keyUse'

/** How many rows each key of what is being served has sealed, for whoever has read the owner's door. No key is told. */
export const keysRoute = (firstId: string): Route => ({
  method: 'GET',
  path: '/admin/keys',
  async open(request, response, { database, secretId }) {
    if (!knowsSecret(request, secretId)) throw new HttpFault(403, 'wrong_credential')
    sendJson(response, 200, { first: firstId, use: [...(await countByKey(database))] })
  },
})
