// The colours of a plot. The backgrounds are those of GitHub's pages.

export interface Theme {
  readonly background: string
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly floor: string
  readonly ours: string
  readonly other: string
}

export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    background: '#ffffff',
    text: '#1f2328',
    quiet: '#59636e',
    line: '#d1d9e0',
    floor: '#b1bac4',
    ours: '#3a76c4',
    other: '#9fc0e6',
  },
  dark: {
    background: '#0d1117',
    text: '#e6edf3',
    quiet: '#9198a1',
    line: '#30363d',
    floor: '#545d68',
    ours: '#4c8fe0',
    other: '#2f5480',
  },
}
