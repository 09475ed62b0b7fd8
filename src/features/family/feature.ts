export { RelativeSheet } from './RelativeSheet'
