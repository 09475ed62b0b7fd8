export { openArticle } from './feed/openArticle'
