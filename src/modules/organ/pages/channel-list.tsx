import { dayInWords } from '../../../portal/components/numbers.ts'
import { type Channel, CHANNEL_KINDS, type ChannelKind } from '../domain/organ.ts'

function byKind(channels: readonly Channel[]): readonly (readonly [ChannelKind, readonly Channel[]])[] {
  const kinds = [...new Set(channels.map(({ kind }) => kind))]
  return kinds.map((kind) => [kind, channels.filter((channel) => channel.kind === kind)])
}

const nameOf = ({ name, closedOn }: Channel): string =>
  closedOn === undefined ? name : `${name}（${dayInWords(closedOn)}起停用）`

/** Where an organ discloses, by kind; a closed channel stays and says so. */
export const ChannelList = ({ channels }: { readonly channels: readonly Channel[] }) =>
  channels.length === 0 ? (
    <p className="gap">公开渠道还没有提供。</p>
  ) : (
    <dl className="kv wide">
      {byKind(channels).map(([kind, members]) => (
        <div key={kind}>
          <dt>{CHANNEL_KINDS[kind]}</dt>
          <dd>{members.map(nameOf).join('、')}</dd>
        </div>
      ))}
    </dl>
  )
