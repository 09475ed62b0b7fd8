/** Every collection with its indexes; the local cloud and the real one are set up from it. `-` means descending. */
export const schema = {
  people: {
    indexes: [
      { fields: ['openId'] },
      { fields: ['wechatUnionId'] },
      { fields: ['member.id'] },
      { fields: ['roles.kind'] },
    ],
  },
  members: {
    indexes: [
      { fields: ['unionId', 'personId'] },
      { fields: ['personId'] },
      { fields: ['phone'] },
      { fields: ['enterpriseId', 'name'] },
      { fields: ['standing'] },
      { fields: ['positions'] },
      { fields: ['tags'] },
    ],
  },
  unions: { indexes: [{ fields: ['kind', 'pageKey'] }, { fields: ['grams'] }, { fields: ['pageKey'] }] },
  enterprises: { indexes: [{ fields: ['unionId', 'pageKey'] }, { fields: ['grams'] }, { fields: ['pageKey'] }] },
  articles: {
    indexes: [
      { fields: ['state', 'channel', '-pageKey'] },
      { fields: ['state', '-pageKey'] },
      { fields: ['-pageKey'] },
      { fields: ['state', 'pinnedUntil'] },
      { fields: ['state', 'publishAt'] },
      { fields: ['state', 'expiresAt'] },
      { fields: ['eventId', '-pageKey'] },
      { fields: ['proposal.state'] },
    ],
  },
  pushes: {
    indexes: [
      { fields: ['state', 'leasedUntil'] },
      { fields: ['state', 'releaseAt'] },
      { fields: ['kind', '-pageKey'] },
      { fields: ['subjectId', 'kind'] },
      { fields: ['state', 'askedAt'] },
    ],
  },
  pushChunks: {
    indexes: [
      { fields: ['pushId', 'number'] },
      { fields: ['state', 'notBefore'] },
      { fields: ['recipients.reader', '-pageKey'] },
      { fields: ['recipients.messageId'] },
      { fields: ['call.messageId'] },
      { fields: ['gatheredAt'] },
      { fields: ['subjectId'] },
    ],
  },
  paces: { indexes: [] },
  pushOpenings: { indexes: [{ fields: ['pushId'] }] },
  events: {
    indexes: [
      { fields: ['state', 'endsAt'] },
      { fields: ['state', 'kind', 'endsAt'] },
      { fields: ['state', 'closesAt'] },
      { fields: ['unionId', '-pageKey'] },
      { fields: ['-pageKey'] },
      { fields: ['unfinished.turn'] },
    ],
  },
  places: { indexes: [{ fields: ['status', 'startsAt'] }] },
  registrations: { indexes: [{ fields: ['memberId', '-at'] }, { fields: ['eventId', 'status', 'at'] }] },
  messages: {
    indexes: [
      { fields: ['personId', '-pageKey'] },
      { fields: ['delivery.state', 'delivery.notBefore'] },
      { fields: ['delivery.messageId'] },
      { fields: ['at'] },
    ],
  },
  bindings: { indexes: [{ fields: ['state', 'pageKey'] }, { fields: ['personId', 'state'] }] },
  followers: { indexes: [{ fields: ['wechatUnionId'] }, { fields: ['subscribed', 'seenAt'] }] },
  callbacks: {
    indexes: [{ fields: ['state', 'notBefore'] }, { fields: ['-receivedAt'] }, { fields: ['openId', 'kind', 'at'] }],
  },
  capabilities: { indexes: [] },
  followerSyncs: { indexes: [] },
  mediaChecks: { indexes: [{ fields: ['suggest', 'at'] }] },
  tokens: { indexes: [] },
  versions: { indexes: [{ fields: ['articleId', '-at'] }] },
  comments: {
    indexes: [
      { fields: ['articleId', 'state', '-pageKey'] },
      { fields: ['state', 'pageKey'] },
      { fields: ['personId', 'state'] },
    ],
  },
  wordChecks: { indexes: [{ fields: ['state', 'pageKey'] }] },
  favourites: { indexes: [{ fields: ['personId', '-pageKey'] }] },
  audiences: { indexes: [] },
  receipts: { indexes: [{ fields: ['articleId'] }] },
  readers: { indexes: [] },
  files: {
    indexes: [{ fields: ['-keptAt'] }, { fields: ['check.state', 'check.notBefore'] }, { fields: ['check.traceId'] }],
  },
  uploads: { indexes: [{ fields: ['askedAt'] }] },
  exports: { indexes: [{ fields: ['madeAt'] }] },
  signIns: { indexes: [{ fields: ['askedAt'] }] },
  invitations: { indexes: [{ fields: ['expiresAt'] }] },
  log: {
    indexes: [{ fields: ['-at', '-_id'] }, { fields: ['personId', '-at'] }, { fields: ['subject', '-at'] }],
  },
} as const
