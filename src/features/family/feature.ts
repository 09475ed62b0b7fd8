export { OwnYearSheet } from './OwnYearSheet'
export { RelativeSheet } from './RelativeSheet'
export { useOwnYear } from './useOwnYear'
