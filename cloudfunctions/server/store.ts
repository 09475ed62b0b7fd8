import type { Db } from '@cloudbase/database'
import type { WordCheck } from '#shared/checks/wordCheck'
import type { Comment } from '#shared/comments/comment'
import type { Enterprise, Union } from '#shared/directory/directory'
import type { PlaceBook } from '#shared/events/placeBook'
import type { Registration } from '#shared/events/registration'
import type { StoredFile, Upload } from '#shared/files/file'
import type { Invitation } from '#shared/identity/invitation'
import type { Person } from '#shared/identity/person'
import type { SignIn } from '#shared/identity/signIn'
import type { BindingRequest } from '#shared/membership/binding'
import type { Member } from '#shared/membership/member'
import type { Message } from '#shared/messages/message'
import type { Article } from '#shared/news/article'
import type { Favourite, Readers } from '#shared/news/readers'
import type { Version } from '#shared/news/version'
import type { PushChunk } from '#shared/pushes/chunk'
import type { PushOpening } from '#shared/pushes/opening'
import type { Push } from '#shared/pushes/push'
import type { SavedAudience } from '#shared/pushes/savedAudience'
import type { Receipt } from '#shared/receipts/receipt'
import type { Callback } from './callback'
import type { StoredCapabilities } from './capabilityStore'
import { type Collection, openCollection } from './collection'
import type { Follower } from './follower'
import type { FollowerSync } from './followerSync'
import type { StoredExport } from './keepExport'
import type { LogLine } from './log'
import type { MediaCheck } from './mediaCheck'
import type { Pace } from './pace'
import type { StoredEvent } from './storedEvent'
import type { StoredToken } from './tokenStore'

/** Everything that is kept, by the names of `schema`. */
export function openStore(db: Db) {
  return {
    people: openCollection<Person>(db, 'people'),
    members: openCollection<Member>(db, 'members'),
    unions: openCollection<Union & { pageKey: string }>(db, 'unions'),
    enterprises: openCollection<Enterprise & { pageKey: string }>(db, 'enterprises'),
    articles: openCollection<Article>(db, 'articles'),
    pushes: openCollection<Push>(db, 'pushes'),
    pushChunks: openCollection<PushChunk>(db, 'pushChunks'),
    paces: openCollection<Pace>(db, 'paces'),
    pushOpenings: openCollection<PushOpening>(db, 'pushOpenings'),
    events: openCollection<StoredEvent>(db, 'events'),
    places: openCollection<PlaceBook>(db, 'places'),
    registrations: openCollection<Registration>(db, 'registrations'),
    messages: openCollection<Message>(db, 'messages'),
    bindings: openCollection<BindingRequest>(db, 'bindings'),
    followers: openCollection<Follower>(db, 'followers'),
    callbacks: openCollection<Callback>(db, 'callbacks'),
    capabilities: openCollection<StoredCapabilities>(db, 'capabilities'),
    followerSyncs: openCollection<FollowerSync>(db, 'followerSyncs'),
    mediaChecks: openCollection<MediaCheck>(db, 'mediaChecks'),
    tokens: openCollection<StoredToken>(db, 'tokens'),
    versions: openCollection<Version>(db, 'versions'),
    comments: openCollection<Comment>(db, 'comments'),
    wordChecks: openCollection<WordCheck>(db, 'wordChecks'),
    favourites: openCollection<Favourite>(db, 'favourites'),
    audiences: openCollection<SavedAudience>(db, 'audiences'),
    receipts: openCollection<Receipt>(db, 'receipts'),
    readers: openCollection<Readers>(db, 'readers'),
    files: openCollection<StoredFile>(db, 'files'),
    uploads: openCollection<Upload>(db, 'uploads'),
    exports: openCollection<StoredExport>(db, 'exports'),
    signIns: openCollection<SignIn>(db, 'signIns'),
    invitations: openCollection<Invitation>(db, 'invitations'),
    log: appendOnly(openCollection<LogLine>(db, 'log')),
  }
}

/** What is written there stays as it is. */
function appendOnly<Entity extends { id: string }>(all: Collection<Entity>) {
  const { add, addMany, list, findWhere, count } = all
  return { add, addMany, list, findWhere, count }
}

export type Store = ReturnType<typeof openStore>
