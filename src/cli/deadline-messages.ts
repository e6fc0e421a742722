import type { DeadlineRefused } from '../law/periods/answer-deadline.ts'

const EVENTS = {
  corrected: '--corrected',
  paid: '--paid',
  notified: '--notified',
  consulted: '征求意见的起日',
} as const

/** One Chinese line: what cannot be computed and how to mend it. */
export function messageOf(error: DeadlineRefused): string {
  switch (error.kind) {
    case 'no-rule-in-force':
      return `--received ${error.receivedOn} 早于《政府信息公开条例》施行之日，没有法定答复期限；请写 2008-05-01 以后的日期`
    case 'before-receipt':
      return `${EVENTS[error.event]} ${error.date} 早于收到日；请核对日期`
    case 'reversed':
      return `${error.from} 至 ${error.to} 的止日早于起日；请核对日期`
    case 'not-an-extension':
      return `--extended ${error.workdays} 不合规定，延期为 1 至 ${error.most} 个工作日；请改正`
    case 'extended-twice':
      return '延期只能一次；请只写一个 --extended'
    case 'fee-notice-missing':
      return '接续计算需要知道收费通知送达日；请加 --notified 日期'
    case 'too-long':
      return '期限超过二十年；请核对征求意见、补正、缴费的日期'
  }
}
