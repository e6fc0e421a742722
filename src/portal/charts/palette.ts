/** Colours of the style sheet, as a picture needs them. */
export interface Palette {
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly bar: string
}

export const LIGHT: Palette = { ink: '#17202a', quiet: '#414d5a', line: '#d5dce3', bar: '#12498a' }
export const DARK: Palette = { ink: '#edf1f5', quiet: '#bcc6d0', line: '#323c47', bar: '#7fb2f5' }
