import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openWeixin } from '../openWeixin'
import { accounts, aFollower, NOON, templates } from './aWeixin'

/** The stand-in in a process for tests to kill. Arguments: the data file; `never` to deliver no mass message. */
const [dataFile = '', delivers] = process.argv.slice(2)
const weixin = openWeixin({
  ...{ clock: () => NOON, accounts, templates, dataFile },
  followers: [aFollower('Li'), aFollower('Wang')],
  defer: delivers === 'never' ? () => {} : (work) => work(),
})
const server = createServer(weixin.handle)
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
