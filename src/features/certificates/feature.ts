export { OwnCertificates } from './OwnCertificates'
